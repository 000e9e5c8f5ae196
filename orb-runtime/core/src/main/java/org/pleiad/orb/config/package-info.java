/**
 * The settings of an ORB: typed and immutable, from a builder, from the arguments and properties of {@code ORB.init}, or
 * from system properties.
 *
 * <p>Start reading at {@link org.pleiad.orb.config.OrbConfig}; every setting with its names stands in
 * {@link org.pleiad.orb.config.Setting}.
 *
 * <pre>{@code
 * OrbConfig config = OrbConfig.builder().listen("127.0.0.1", 2809).serverName("grids").build();
 * }</pre>
 */
package org.pleiad.orb.config;
