package stellwand.journal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Between events and their stored form: wire name and JSON. An unknown name stops the reader. */
final class EventTypes {
    private final JsonMapper json;
    private final Map<String, Class<? extends Event>> classes = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    EventTypes(JsonMapper json, Collection<EventNames<?>> packages) {
        this.json = json;
        packages.forEach(names -> names.classes().forEach(this::register));
    }

    private void register(String name, Class<? extends Event> type) {
        if (classes.put(name, type) != null || names.put(type, name) != null) {
            throw new IllegalStateException(
                    "Expected one wire name per event and one event per wire name but %s (%s) came twice"
                            .formatted(name, type.getName()));
        }
    }

    String name(Event event) {
        var name = names.get(event.getClass());
        if (name == null) {
            throw new IllegalStateException(
                    "Expected a wire name for %s: add it to its package's EventNames"
                            .formatted(event.getClass().getName()));
        }
        return name;
    }

    String write(Event event) {
        return json.writeValueAsString(event);
    }

    boolean knows(String name) {
        return classes.containsKey(name);
    }

    Event read(String name, String data) {
        var type = classes.get(name);
        if (type == null) {
            throw new IllegalStateException(
                    "Expected only known events but the journal holds \"%s\": it was written by a newer version"
                            .formatted(name));
        }
        return json.readValue(data, type);
    }
}
