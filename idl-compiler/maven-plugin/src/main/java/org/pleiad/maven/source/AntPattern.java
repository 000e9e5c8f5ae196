package org.pleiad.maven.source;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A path pattern as Maven users write it: {@code *} and {@code ?} stay within one directory, a {@code **} between slashes
 * stands for any number of directories, none too, and a pattern that ends in a slash means everything below.
 */
final class AntPattern {

    private final Pattern regex;

    AntPattern(String pattern) {
        String text = pattern.replace('\\', '/');
        regex = Pattern.compile(toRegex(text.endsWith("/") ? text + "**" : text));
    }

    boolean matches(Path relative) {
        return regex.matcher(relative.toString().replace('\\', '/')).matches();
    }

    private static String toRegex(String pattern) {
        var regex = new StringBuilder();
        int i = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i);
            if (pattern.startsWith("**/", i) && (i == 0 || pattern.charAt(i - 1) == '/')) {
                regex.append("(?:[^/]+/)*");
                i += 3;
            } else if (pattern.startsWith("**", i)) {
                regex.append(".*");
                i += 2;
            } else {
                regex.append(c == '*' ? "[^/]*" : c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
                i++;
            }
        }
        return regex.toString();
    }
}
