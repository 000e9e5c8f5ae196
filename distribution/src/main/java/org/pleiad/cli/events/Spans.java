package org.pleiad.cli.events;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A span of time as words have it: {@code 500ms}, {@code 10s}, {@code 5m}, {@code 1h30m}, {@code PT10S}. */
final class Spans implements ITypeConverter<Duration> {

    @Override
    public Duration convert(String text) {
        String span = text.toUpperCase(Locale.ROOT);
        try {
            Duration duration;
            if (span.endsWith("MS")) {
                duration = Duration.ofMillis(Long.parseLong(span.substring(0, span.length() - 2)));
            } else {
                duration = Duration.parse(span.startsWith("P") ? span : "PT" + span);
            }
            if (!duration.isNegative()) {
                return duration;
            }
        } catch (DateTimeException | NumberFormatException wrong) {
            throw new TypeConversionException(
                    "'" + text + "' is no span of time; write for example 500ms, 10s, 5m or 1h30m");
        }
        throw new TypeConversionException("'" + text + "' is negative; write for example 500ms, 10s, 5m or 1h30m");
    }
}
