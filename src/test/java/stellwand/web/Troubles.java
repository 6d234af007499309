package stellwand.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import stellwand.journal.Reason;

/** A controller with which everything goes wrong. */
@RestController
class Troubles {
    /** What the sentences of a package look like to {@code web}; ours serve as theirs. */
    enum No implements Reason {
        INVALID,
        NOT_ALLOWED,
        NOT_FOUND,
        CONFLICT,
        GONE,
        TOO_MANY;

        @Override
        public Kind kind() {
            return Kind.valueOf(name());
        }

        @Override
        public String messageKey() {
            return "web.refused." + name() + ".title";
        }
    }

    record Card(String text) {}

    @GetMapping({"/no/{no}", "/api/no/{no}"})
    String refuse(@PathVariable No no) {
        throw new RefusedException(no);
    }

    @GetMapping({"/broken", "/api/broken/{code}"})
    String broken() {
        throw new IllegalStateException("secret: hunter2");
    }

    @GetMapping("/denied")
    String denied() {
        throw new AccessDeniedException("no");
    }

    @GetMapping("/whence")
    String whence(HttpServletRequest from) {
        return from.getScheme() + " " + NetworkAddress.of(from);
    }

    @PostMapping("/form")
    String form(@RequestParam String text) {
        return text;
    }

    @PostMapping(path = "/api/cards", consumes = MediaType.APPLICATION_JSON_VALUE)
    Card pin(@RequestBody Card card) {
        return card;
    }
}
