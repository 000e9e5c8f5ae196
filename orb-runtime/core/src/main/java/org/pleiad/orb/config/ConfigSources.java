package org.pleiad.orb.config;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.error.Minor;

/**
 * Reads the settings that {@code ORB.init} was given. Options beat properties, these beat system properties. Properties
 * that begin neither with {@code org.pleiad.orb.} nor are listed in {@link Setting} belong to others and are passed over.
 */
public final class ConfigSources {
    private static final String PREFIX = "org.pleiad.orb.";
    private static final String INITIAL_REFERENCE_PREFIX = PREFIX + "initref.";

    /** The form in which JacORB takes initial references. */
    private static final String OTHER_INITIAL_REFERENCE_PREFIX = "ORBInitRef.";

    /** The rest of the name is a class (IDL-to-Java mapping 1.3, 1.21.8). */
    private static final String INITIALIZER_PREFIX = "org.omg.PortableInterceptor.ORBInitializerClass.";

    private static final String OPTION_PREFIX = "-ORB";

    private final OrbConfig.Builder builder;
    private final Map<Setting, String> initialAddress = new HashMap<>();

    /** Whether the present source named an address; the first one replaces those of the sources before it. */
    private boolean listenSeen;

    private ConfigSources(OrbConfig.Builder builder) {
        this.builder = builder;
    }

    /**
     * The settings in arguments and properties.
     *
     * @param arguments of the program, {@code null} for none; those that do not begin with {@code -ORB} are passed over
     * @param properties {@code null} for none
     * @throws org.omg.CORBA.BAD_PARAM that names an unknown option or an impossible value
     */
    public static OrbConfig read(String[] arguments, Properties properties) {
        ConfigSources sources = new ConfigSources(OrbConfig.builder());
        sources.readProperties(System.getProperties());
        if (properties != null) {
            sources.readProperties(properties);
        }
        sources.readArguments(arguments == null ? new String[0] : arguments);
        if (arguments != null) {
            sources.builder.arguments(arguments);
        }
        sources.nameServiceOfTheJdk();
        return sources.builder.build();
    }

    private void readProperties(Properties properties) {
        listenSeen = false;
        for (String name : new TreeSet<>(properties.stringPropertyNames())) {
            String value = properties.getProperty(name);
            if (name.startsWith(INITIAL_REFERENCE_PREFIX)) {
                builder.initialReference(name.substring(INITIAL_REFERENCE_PREFIX.length()), value);
            } else if (name.startsWith(OTHER_INITIAL_REFERENCE_PREFIX)) {
                builder.initialReference(name.substring(OTHER_INITIAL_REFERENCE_PREFIX.length()), value);
            } else if (name.startsWith(INITIALIZER_PREFIX)) {
                builder.initializerClass(name.substring(INITIALIZER_PREFIX.length()));
            } else {
                Optional<Setting> setting = Setting.ofProperty(name);
                if (setting.isPresent()) {
                    apply(setting.get(), name, value);
                } else if (name.startsWith(PREFIX)) {
                    throw Minor.UNKNOWN_OPTION.exception(CompletionStatus.COMPLETED_NO, "property " + name);
                }
            }
        }
    }

    private void readArguments(String[] arguments) {
        listenSeen = false;
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument == null || !argument.regionMatches(true, 0, OPTION_PREFIX, 0, OPTION_PREFIX.length())) {
                continue;
            }
            Setting setting = Setting.ofOption(argument)
                    .orElseThrow(() -> Minor.UNKNOWN_OPTION.exception(
                            CompletionStatus.COMPLETED_NO, argument + " (known are " + knownOptions() + ")"));
            if (i + 1 == arguments.length) {
                throw bad(argument, "a value must follow", null);
            }
            apply(setting, argument, arguments[++i]);
        }
    }

    private static String knownOptions() {
        StringBuilder known = new StringBuilder();
        for (Setting setting : Setting.values()) {
            for (String option : setting.options()) {
                known.append(known.length() == 0 ? "" : ", ").append(option);
            }
        }
        return known.toString();
    }

    private void apply(Setting setting, String name, String value) {
        if (setting == Setting.LISTEN && !listenSeen) {
            listenSeen = true;
            builder.listenNowhere();
        }
        try {
            setting.apply(builder, value);
        } catch (IllegalArgumentException impossible) {
            throw bad(name + " " + value, impossible.getMessage(), impossible);
        }
        if (setting == Setting.INITIAL_HOST || setting == Setting.INITIAL_PORT) {
            initialAddress.put(setting, value.strip());
        }
    }

    private static SystemException bad(String what, String why, Throwable cause) {
        return Minor.BAD_SETTING.exception(CompletionStatus.COMPLETED_NO, what + ": " + why, cause);
    }

    /** ORBInitialHost and ORBInitialPort mean the naming service at that address, unless it was named otherwise. */
    private void nameServiceOfTheJdk() {
        if (initialAddress.isEmpty()) {
            return;
        }
        String host = initialAddress.getOrDefault(Setting.INITIAL_HOST, "localhost");
        String port = initialAddress.getOrDefault(Setting.INITIAL_PORT, "2809");
        String address = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        builder.initialReferenceIfAbsent(
                "NameService", String.format(Locale.ROOT, "corbaloc:iiop:1.2@%s:%s/NameService", address, port));
    }
}
