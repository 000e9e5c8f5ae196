package org.pleiad.events.durable;

import java.nio.file.Path;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.pleiad.store.Disk;
import org.pleiad.store.DurableMaps;

/**
 * The maps of a log.
 *
 * @param maps the file
 * @param blocks events, by the offset of the first of the block
 * @param cursors durable subscriptions, by name
 * @param suppliers the highest number of each supplier
 */
record LogTables(
        DurableMaps maps, MVMap<Long, byte[]> blocks, MVMap<String, byte[]> cursors, MVMap<String, byte[]> suppliers) {

    static LogTables open(Path file, Disk disk) {
        return of(DurableMaps.open(file, disk));
    }

    static LogTables readOnly(Path file) {
        return of(DurableMaps.readOnly(file));
    }

    private static LogTables of(DurableMaps maps) {
        return new LogTables(
                maps,
                maps.map("events", LongDataType.INSTANCE, ByteArrayDataType.INSTANCE),
                maps.map("cursors", StringDataType.INSTANCE, ByteArrayDataType.INSTANCE),
                maps.map("suppliers", StringDataType.INSTANCE, ByteArrayDataType.INSTANCE));
    }
}
