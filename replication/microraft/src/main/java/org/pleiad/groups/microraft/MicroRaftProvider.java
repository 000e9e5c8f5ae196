package org.pleiad.groups.microraft;

import java.util.Map;
import org.pleiad.groups.spi.EngineProvider;
import org.pleiad.groups.spi.Environment;
import org.pleiad.groups.spi.GroupEngine;
import org.pleiad.groups.spi.Links;

/** Makes {@link MicroRaftEngine}s; it has no settings. */
public final class MicroRaftProvider implements EngineProvider {

    /** For the {@link java.util.ServiceLoader}. */
    public MicroRaftProvider() {}

    @Override
    public String name() {
        return MicroRaftEngine.NAME;
    }

    @Override
    public GroupEngine create(Environment environment, Links links, Map<String, String> settings) {
        if (!settings.isEmpty()) {
            throw new IllegalArgumentException(
                    "the engine \"microraft\" has no settings, so these cannot be: " + settings.keySet());
        }
        return new MicroRaftEngine(environment, links);
    }
}
