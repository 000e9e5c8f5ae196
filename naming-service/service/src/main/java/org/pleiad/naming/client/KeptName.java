package org.pleiad.naming.client;

/**
 * A name with what it stands for, outside any service.
 *
 * @param name in stringified form
 * @param context whether it is a context
 * @param reference {@code IOR:} text; for a context {@code null} if it is to be made anew
 * @param same the name kept earlier that leads to the same context, the empty text for the place where all began;
 *     otherwise {@code null}
 */
public record KeptName(String name, boolean context, String reference, String same) {

    /** What to keep of something found; {@code text} is its reference, null if it has none. */
    public static KeptName of(Found found, String text) {
        return switch (found.kind()) {
            case OBJECT -> new KeptName(found.name(), false, text, null);
            case CONTEXT -> new KeptName(found.name(), true, null, null);
            case AGAIN -> new KeptName(found.name(), true, text, found.note());
            case CLOSED, ELSEWHERE, UNREACHABLE -> new KeptName(found.name(), true, text, null);
        };
    }
}
