package org.pleiad.groups.local;

import java.util.Map;
import org.pleiad.groups.spi.EngineProvider;
import org.pleiad.groups.spi.Environment;
import org.pleiad.groups.spi.GroupEngine;
import org.pleiad.groups.spi.Links;

/** Makes {@link LocalEngine}s; it has no settings and needs no links. */
public final class LocalEngineProvider implements EngineProvider {

    /** For the {@link java.util.ServiceLoader}. */
    public LocalEngineProvider() {}

    @Override
    public String name() {
        return LocalEngine.NAME;
    }

    @Override
    public GroupEngine create(Environment environment, Links links, Map<String, String> settings) {
        if (!settings.isEmpty()) {
            throw new IllegalArgumentException(
                    "the engine \"local\" has no settings, so these cannot be: " + settings.keySet());
        }
        return new LocalEngine(environment);
    }
}
