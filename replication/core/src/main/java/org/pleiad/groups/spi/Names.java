package org.pleiad.groups.spi;

import java.util.regex.Pattern;

/** What names of domains and hosts look like: they become directories, parts of keys and of addresses. */
final class Names {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._#-]{0,63}");

    private Names() {}

    static void require(String what, String name) {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("\"" + name + "\" is no name of a " + what
                    + ": it takes 1 to 64 letters, digits, '.', '_', '-' and '#', the first a letter or digit");
        }
    }
}
