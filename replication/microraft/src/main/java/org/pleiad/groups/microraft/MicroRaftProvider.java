package org.pleiad.groups.microraft;

import java.util.Map;
import org.pleiad.groups.spi.EngineProvider;
import org.pleiad.groups.spi.Environment;
import org.pleiad.groups.spi.GroupEngine;
import org.pleiad.groups.spi.Links;
import org.pleiad.store.Disk;

/** Makes {@link MicroRaftEngine}s; its settings are those of {@link MicroRaftSettings}. */
public final class MicroRaftProvider implements EngineProvider {

    /** For the {@link java.util.ServiceLoader}. */
    public MicroRaftProvider() {}

    @Override
    public String name() {
        return MicroRaftEngine.NAME;
    }

    @Override
    public GroupEngine create(Environment environment, Links links, Map<String, String> settings) {
        return new MicroRaftEngine(environment, links, Disk.REAL, MicroRaftSettings.of(settings));
    }
}
