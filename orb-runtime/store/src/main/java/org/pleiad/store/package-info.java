/**
 * What must outlive a process: maps in one file, changed by many threads and forced to the disk once for all who wait.
 *
 * <p>Start reading at {@link org.pleiad.store.DurableMaps}.
 *
 * <pre>{@code
 * try (DurableMaps maps = DurableMaps.open(Path.of("/var/lib/bank/names.mv"))) {
 *     MVMap<String, byte[]> names = maps.map("names", StringDataType.INSTANCE, ByteArrayDataType.INSTANCE);
 *     maps.change(() -> names.put("teller", reference));
 *     maps.force();   // from here on a crash leaves it
 * }
 * }</pre>
 */
package org.pleiad.store;
