package stellwand.register;

import java.beans.PropertyEditorSupport;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** In an address of a search it does not matter: {@code ?workshop=foo} is no workshop. */
@ControllerAdvice(assignableTypes = {RegisterController.class, RegisterApi.class})
class WhatIsUnknown {
    @InitBinder("query")
    void leaveOut(WebDataBinder binder) {
        binder.registerCustomEditor(UUID.class, new Lenient(UUID::fromString));
        binder.registerCustomEditor(Integer.class, new Lenient(Integer::valueOf));
        binder.registerCustomEditor(Long.class, new Lenient(Long::valueOf));
    }

    private static final class Lenient extends PropertyEditorSupport {
        private final Function<String, Object> reading;

        Lenient(Function<String, Object> reading) {
            this.reading = reading;
        }

        @Override
        public void setAsText(@Nullable String text) {
            setValue(read(text == null ? "" : text.strip()));
        }

        private @Nullable Object read(String text) {
            try {
                return reading.apply(text);
            } catch (IllegalArgumentException e) {
                return null;
            }
        }
    }
}
