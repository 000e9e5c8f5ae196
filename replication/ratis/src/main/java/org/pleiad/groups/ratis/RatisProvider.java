package org.pleiad.groups.ratis;

import java.util.Map;
import org.pleiad.groups.spi.EngineProvider;
import org.pleiad.groups.spi.Environment;
import org.pleiad.groups.spi.GroupEngine;
import org.pleiad.groups.spi.Links;

/** Makes the engine named {@code ratis}. It has a transport of its own, so it needs no links. */
public final class RatisProvider implements EngineProvider {

    @Override
    public String name() {
        return RatisEngine.NAME;
    }

    @Override
    public GroupEngine create(Environment environment, Links links, Map<String, String> settings) {
        return new RatisEngine(environment, settings);
    }
}
