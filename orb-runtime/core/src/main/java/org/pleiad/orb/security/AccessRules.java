package org.pleiad.orb.security;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is allowed; all else is refused. One rule a line, {@code #} begins a comment:
 *
 * <pre>
 * allow anybody                   call resolve,list  on interface IDL:omg.org/CosNaming/NamingContext:1.0
 * allow "CN=billing,O=Example"    call *             on object    orders/*
 * allow user:alice                call get*          on object    *
 * allow known                     call put           on object    group:plant/*
 * </pre>
 *
 * <p>Objects are named by the path of their adapter below the root and their id, with slashes between and octets that are not
 * printable as {@code %XX}; object groups by {@code group:DOMAIN/ID}. In all patterns {@code *} stands for any
 * characters. Immutable.
 */
final class AccessRules {
    /** Lines of a file; beyond, something else than rules was meant. */
    private static final int MOST = 10_000;

    private static final Pattern FORM = Pattern.compile(
            "allow\\s+(?:\"([^\"]+)\"|(\\S+))\\s+call\\s+(\\S+)\\s+on\\s+(object|interface)\\s+(?:\"([^\"]+)\"|(\\S+))");

    private final List<AccessRule> rules;
    private final boolean anyByInterface;

    private AccessRules(List<AccessRule> rules) {
        this.rules = List.copyOf(rules);
        anyByInterface = rules.stream().anyMatch(AccessRule::byInterface);
    }

    /**
     * Reads rules.
     *
     * @param source as errors name it
     * @throws IllegalArgumentException that says which line is wrong and what it should look like
     */
    static AccessRules parse(String source, List<String> lines) {
        if (lines.size() > MOST) {
            throw new IllegalArgumentException(source + " has more than " + MOST + " lines");
        }
        List<AccessRule> rules = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && line.charAt(0) != '#') {
                rules.add(rule(source + ":" + (i + 1), line));
            }
        }
        return new AccessRules(rules);
    }

    private static AccessRule rule(String where, String line) {
        Matcher matcher = FORM.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(where
                    + ": a rule is \"allow CALLER call OPERATION,… on object NAME\" or \"… on interface REPOSITORY-ID\", not: "
                    + line);
        }
        return new AccessRule(
                either(matcher, 1, 2),
                List.of(matcher.group(3).split(",")),
                matcher.group(4).equals("interface"),
                either(matcher, 5, 6));
    }

    private static String either(Matcher matcher, int one, int other) {
        return matcher.group(one) == null ? matcher.group(other) : matcher.group(one);
    }

    /**
     * Whether a call is allowed.
     *
     * @param interfaces of the object, asked for only if rules are about interfaces
     */
    boolean allow(Caller who, String operation, String object, Supplier<List<String>> interfaces) {
        List<String> ids = null;
        for (AccessRule rule : rules) {
            if (!rule.isAbout(who) || !rule.covers(operation)) {
                continue;
            }
            if (!rule.byInterface()) {
                if (AccessRule.matches(rule.target(), object)) {
                    return true;
                }
                continue;
            }
            if (ids == null) {
                ids = anyByInterface ? interfaces.get() : List.of();
            }
            if (ids.stream().anyMatch(id -> AccessRule.matches(rule.target(), id))) {
                return true;
            }
        }
        return false;
    }
}
