package org.trustcoach.wiring.http;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/**
 * Messages of Spring as they stand, in no other language. Spring's own stand-in asks for the names of all locales, which takes a
 * twentieth of the time to start.
 */
final class PlainMessages implements MessageSource {

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] arguments, @Nullable String byDefault, @Nullable Locale locale) {
        return byDefault;
    }

    @Override
    public String getMessage(String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        throw new NoSuchMessageException(code);
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
        String plain = resolvable.getDefaultMessage();
        if (plain == null) {
            throw new NoSuchMessageException(String.join(", ", resolvable.getCodes()));
        }
        return plain;
    }
}
