package org.pleiad.orb.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.omg.PortableInterceptor.ORBInitializer;

/**
 * What takes part in starting an ORB (CORBA 3.3 part 1, 16.8). Immutable. Initializers that {@code ServiceLoader} finds
 * take part too.
 *
 * @param classes names of classes that can be made without arguments
 * @param instances given by the program
 * @param arguments of the program, for initializers
 */
public record InitializerConfig(List<String> classes, List<ORBInitializer> instances, List<String> arguments) {

    /** Nobody. */
    public static final InitializerConfig NONE = new InitializerConfig(List.of(), List.of(), List.of());

    public InitializerConfig {
        classes = List.copyOf(classes);
        instances = List.copyOf(instances);
        arguments = List.copyOf(arguments);
    }

    InitializerConfig with(ORBInitializer initializer) {
        return new InitializerConfig(classes, and(instances, initializer), arguments);
    }

    /** A class that is named twice, as by the system's properties and the ORB's, takes part once. */
    InitializerConfig withClass(String name) {
        return classes.contains(name) ? this : new InitializerConfig(and(classes, name), instances, arguments);
    }

    InitializerConfig withArguments(String... given) {
        List<String> present =
                java.util.Arrays.stream(given).filter(Objects::nonNull).toList();
        return new InitializerConfig(classes, instances, present);
    }

    private static <T> List<T> and(List<T> before, T one) {
        List<T> more = new ArrayList<>(before);
        more.add(one);
        return more;
    }
}
