package stellwand.bench;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import stellwand.proposal.Proposal;

/** How well what was proposed agrees with what people did. */
record Scores(List<Answer> answers) {

    /**
     * @param right what a person chose
     * @param ranked all that could be proposed, the best first
     * @param proposed what was proposed indeed
     */
    record Answer(UUID right, List<Proposal> ranked, List<Proposal> proposed) {
        boolean isRight() {
            return isFirst(right);
        }

        boolean isFirst(UUID choice) {
            return !ranked.isEmpty() && ranked.getFirst().choice().equals(choice);
        }

        boolean isAmong(List<Proposal> some) {
            return some.stream().anyMatch(it -> it.choice().equals(right));
        }

        double confidence() {
            return ranked.isEmpty() ? 0 : ranked.getFirst().confidence();
        }
    }

    /** The mean of all classes, small ones counting as much as large ones. */
    double macroF1() {
        return answers.stream()
                .map(Answer::right)
                .distinct()
                .mapToDouble(this::f1)
                .average()
                .orElse(0);
    }

    private double f1(UUID choice) {
        double right = count(it -> it.right().equals(choice));
        double chosen = count(it -> it.isFirst(choice));
        double both = count(it -> it.right().equals(choice) && it.isRight());
        return 2 * both / (right + chosen);
    }

    double accuracy() {
        return share(Answer::isRight);
    }

    double amongTwo() {
        return share(it -> it.isAmong(it.ranked().subList(0, Math.min(2, it.ranked().size()))));
    }

    double onTheSurestHalf() {
        var order = Comparator.comparingDouble(Answer::confidence).reversed();
        return new Scores(answers.stream().sorted(order).limit(answers.size() / 2).toList())
                .accuracy();
    }

    double withNothing() {
        return share(it -> it.proposed().isEmpty());
    }

    Scores proposed() {
        return new Scores(answers.stream().filter(it -> !it.proposed().isEmpty()).toList());
    }

    double amongProposed() {
        return share(it -> it.isAmong(it.proposed()));
    }

    double shareFrom(double confidence) {
        return share(it -> it.confidence() >= confidence);
    }

    Scores from(double confidence) {
        return new Scores(answers.stream().filter(it -> it.confidence() >= confidence).toList());
    }

    /**
     * How far confidence and truth lie apart, in ten groups by confidence: 0 if of all that is said
     * with 0.7, seven of ten are right.
     */
    double error() {
        double sum = 0;
        for (int group = 0; group < 10; group++) {
            int tenth = group;
            sum +=
                    Math.abs(
                            answers.stream()
                                    .filter(it -> tenth(it) == tenth)
                                    .mapToDouble(it -> it.confidence() - (it.isRight() ? 1 : 0))
                                    .sum());
        }
        return sum / answers.size();
    }

    private static int tenth(Answer answer) {
        return Math.min(9, (int) (answer.confidence() * 10));
    }

    private double share(Predicate<Answer> which) {
        return answers.isEmpty() ? Double.NaN : count(which) / answers.size();
    }

    private double count(Predicate<Answer> which) {
        return answers.stream().filter(which).count();
    }
}
