package org.pleiad.groups.spi;

import java.util.Map;

/** Makes an engine; found by {@link java.util.ServiceLoader}. */
public interface EngineProvider {

    /** The name of its engines. */
    String name();

    /**
     * An engine.
     *
     * @param environment time, chance and threads
     * @param links what carries messages for engines without a transport of their own
     * @param settings of the engine's own, as certificates; unknown names are refused
     * @throws IllegalArgumentException if a setting is wrong; says which and what it may be
     */
    GroupEngine create(Environment environment, Links links, Map<String, String> settings);
}
