package stellwand.workshop;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import stellwand.journal.Written;

/** What one may wish of an evening's preparation and its door. */
sealed interface WorkshopCommand {

    record Prepare(WorkshopId workshop, Plan plan) implements WorkshopCommand {
        @Override
        public List<Written> contents() {
            return plan.written().toList();
        }
    }

    record AddTable(Plan.ThemeTable table) implements WorkshopCommand {
        @Override
        public List<Written> contents() {
            return table.written().toList();
        }
    }

    record AddAgendaItem(Plan.AgendaItem item) implements WorkshopCommand {
        @Override
        public List<Written> contents() {
            return item.title().written().toList();
        }
    }

    record CorrectTexts(List<Correction> corrections) implements WorkshopCommand {
        public CorrectTexts {
            corrections = List.copyOf(corrections);
        }

        @Override
        public List<Written> contents() {
            return corrections.stream().map(Correction::now).toList();
        }
    }

    record IssueJoinCode(JoinCode code) implements WorkshopCommand {
        /** Without the code: drawn anew when the same wish comes again. */
        @Override
        public String wish() {
            return "IssueJoinCode";
        }
    }

    record OpenJoining(Duration lasts) implements WorkshopCommand {}

    record CloseJoining() implements WorkshopCommand {}

    record Join(UUID participant) implements WorkshopCommand {}

    /** The texts that come with it. */
    default List<Written> contents() {
        return List.of();
    }

    /** What was asked, for telling a repeated command from another one under the same id. */
    default String wish() {
        return toString();
    }
}
