package org.pleiad.cli.naming;

/** Text of a naming service on a terminal: what could command the terminal is shown as an escape. */
final class Printable {

    private Printable() {}

    static String of(String text) {
        if (text.chars().noneMatch(Character::isISOControl)) {
            return text;
        }
        var shown = new StringBuilder();
        text.chars().forEach(c -> {
            if (Character.isISOControl(c)) {
                shown.append("\\u%04x".formatted(c));
            } else {
                shown.append((char) c);
            }
        });
        return shown.toString();
    }
}
