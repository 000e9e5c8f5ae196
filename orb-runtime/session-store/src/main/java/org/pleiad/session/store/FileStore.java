package org.pleiad.session.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;
import org.pleiad.orb.session.server.SessionStore;
import org.pleiad.store.DurableMaps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sessions in one file. Thread-safe.
 *
 * <p>All is in one map. A mark is put and its reply removed in one change, so that the mark is on the disk whenever the reply
 * is gone from it. Keys are the session in 16 hexadecimal digits
 * and what it is: {@code /client}, {@code /mark}, or the retention id in 8 digits for a reply. A request that was begun has a
 * reply of no octets, which no GIOP message is.
 *
 * <p>The file is a log, so a crash leaves what was forced before it, whole. What is forgotten is written with the next thing
 * that is forced: should a crash come first, the next life knows a little more than it must.
 */
final class FileStore implements SessionStore {
    private static final Logger LOG = LoggerFactory.getLogger(FileStore.class);
    private static final int SESSION_DIGITS = 16;
    private static final String CLIENT = "/client";
    private static final String MARK = "/mark";
    private static final byte[] BEGUN = {};

    private final DurableMaps maps;
    private final MVMap<String, byte[]> entries;

    FileStore(Path file) {
        maps = DurableMaps.open(file);
        entries = maps.map("sessions", StringDataType.INSTANCE, ByteArrayDataType.INSTANCE);
    }

    private static String session(long id) {
        return String.format("%016x", id);
    }

    private static String key(long session, int retentionId) {
        return String.format("%016x%08x", session, retentionId);
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] octets) {
        return new String(octets, StandardCharsets.UTF_8);
    }

    @Override
    public void read(Reader reader) {
        entries.forEach((key, value) -> {
            if (key.endsWith(CLIENT)) {
                byte[] mark = entries.get(key.substring(0, SESSION_DIGITS) + MARK);
                reader.session(id(key), text(value), mark == null ? 1 : Integer.parseInt(text(mark)));
            }
        });
        entries.forEach((key, value) -> {
            if (!key.endsWith(CLIENT) && !key.endsWith(MARK)) {
                int retentionId = Integer.parseInt(key.substring(SESSION_DIGITS), 16);
                reader.execution(id(key), retentionId, value.length == 0 ? null : value);
            }
        });
    }

    private static long id(String key) {
        return Long.parseUnsignedLong(key.substring(0, SESSION_DIGITS), 16);
    }

    @Override
    public void opened(long session, String clientId) {
        maps.change(() -> entries.put(session(session) + CLIENT, octets(clientId)));
    }

    @Override
    public void started(long session, int retentionId) {
        maps.change(() -> entries.put(key(session, retentionId), BEGUN));
        maps.force();
    }

    @Override
    public void finished(long session, int retentionId, byte[] reply) {
        maps.change(() -> entries.put(key(session, retentionId), reply));
        maps.force();
    }

    @Override
    public void forgotten(long session, int retentionId, int forgottenBelow) {
        try {
            maps.change(() -> {
                entries.put(session(session) + MARK, octets(Integer.toString(forgottenBelow)));
                entries.remove(key(session, retentionId));
            });
        } catch (MVStoreException failed) {
            LOG.warn("what was forgotten stays in the store of sessions", failed);
        }
    }

    @Override
    public void closed(long session) {
        try {
            maps.change(() -> remove(session(session)));
        } catch (MVStoreException failed) {
            LOG.warn("a session that has ended stays in the store of sessions", failed);
        }
    }

    private void remove(String prefix) {
        entries.remove(prefix + CLIENT);
        Iterator<String> keys = entries.keyIterator(prefix);
        while (keys.hasNext()) {
            String key = keys.next();
            if (!key.startsWith(prefix)) {
                break;
            }
            entries.remove(key);
        }
    }

    @Override
    public void close() {
        try {
            maps.close();
        } catch (MVStoreException failed) {
            LOG.warn("the store of sessions was not closed in order; nothing that was forced is lost", failed);
        }
    }

    /** How often the disk was written to. */
    long commits() {
        return maps.commits();
    }
}
