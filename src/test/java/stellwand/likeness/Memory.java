package stellwand.likeness;

import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Every text that can be reached from an object of ours. */
public final class Memory {
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> texts = new HashSet<>();

    private Memory() {}

    public static Set<String> of(Object root) {
        var memory = new Memory();
        memory.visit(root);
        return memory.texts;
    }

    private void visit(Object each) {
        if (each == null || !seen.add(each)) return;
        switch (each) {
            case String text -> texts.add(text);
            case Map<?, ?> map -> {
                map.keySet().forEach(this::visit);
                map.values().forEach(this::visit);
            }
            case Collection<?> many -> many.forEach(this::visit);
            case Object[] many -> {
                for (var one : many) visit(one);
            }
            default -> fields(each);
        }
    }

    private void fields(Object each) {
        if (!each.getClass().getName().startsWith("stellwand.")) return;
        for (var field : each.getClass().getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) continue;
            field.setAccessible(true);
            try {
                visit(field.get(each));
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
    }
}
