package org.pleiad.groups.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.pleiad.groups.spi.EngineProvider;
import org.pleiad.groups.spi.Environment;
import org.pleiad.groups.spi.GroupEngine;
import org.pleiad.groups.spi.Links;

/** Finds engines by name. */
final class Engines {
    private Engines() {}

    /** @throws IllegalArgumentException if there is none of that name on the class path; says which there are */
    static EngineProvider find(String name) {
        List<String> names = new ArrayList<>();
        for (EngineProvider provider :
                ServiceLoader.load(EngineProvider.class, EngineProvider.class.getClassLoader())) {
            if (provider.name().equals(name)) {
                return provider;
            }
            names.add(provider.name());
        }
        throw new IllegalArgumentException("there is no engine \"" + name + "\" on the class path, only " + names
                + "; add the module pleiad-groups-" + name);
    }

    static GroupEngine create(String name, Environment environment, Links links, Map<String, String> settings) {
        return find(name).create(environment, links, settings);
    }
}
