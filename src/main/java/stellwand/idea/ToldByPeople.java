package stellwand.idea;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who hears from the office by people, and not by a machine. A bean of who keeps contacts. */
public interface ToldByPeople {

    /**
     * @param known by what staff know them: a name, a number, an organisation; may be empty
     */
    record Person(UUID contributor, String known) {}

    /**
     * @param scopes to what their contacts belong: an idea, or the text from which it was split
     */
    List<Person> of(Collection<UUID> scopes);
}
