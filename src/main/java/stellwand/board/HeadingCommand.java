package stellwand.board;

import java.util.List;
import stellwand.journal.Written;
import stellwand.workshop.TableId;

/** What a table's host wishes of the headings there. */
sealed interface HeadingCommand extends BoardCommand {

    ClusterId cluster();

    TableId table();

    record WriteHeading(By by, ClusterId cluster, TableId table, Written text)
            implements HeadingCommand {
        @Override
        public List<Written> contents() {
            return List.of(text);
        }

        @Override
        public String wish() {
            return List.of("write heading", table.id(), text.language(), text.text()).toString();
        }
    }

    record RewordHeading(By by, ClusterId cluster, TableId table, Written text)
            implements HeadingCommand {
        @Override
        public List<Written> contents() {
            return List.of(text);
        }

        @Override
        public String wish() {
            return List.of("reword heading", cluster.id(), text.language(), text.text()).toString();
        }
    }

    record RemoveHeading(By by, ClusterId cluster, TableId table) implements HeadingCommand {
        @Override
        public String wish() {
            return "remove heading " + cluster.id();
        }
    }
}
