/**
 * Where names are kept: in memory, in a file, or wherever an implementation of {@link org.pleiad.naming.store.NameStore} puts
 * them.
 *
 * <p>Start reading at {@link org.pleiad.naming.store.NameStore}; {@link org.pleiad.naming.store.FileStore} is the durable one.
 *
 * <pre>{@code
 * NamingConfig inMemory = NamingConfig.DEFAULT;
 * NamingConfig durable = NamingConfig.DEFAULT.withStore(Path.of("/var/lib/names"));
 * }</pre>
 */
package org.pleiad.naming.store;
