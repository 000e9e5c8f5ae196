package org.pleiad.naming.store;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** What names stand for, in the file: the kind, then a context's number, or the octets of a reference with their length. */
final class BoundType extends BasicDataType<Bound> {
    static final BoundType INSTANCE = new BoundType();

    /** Octets of the objects in memory, without the reference's. */
    private static final int OBJECTS = 64;

    private static final Bound.Kind[] KINDS = Bound.Kind.values();

    private BoundType() {}

    @Override
    public int getMemory(Bound bound) {
        return OBJECTS + bound.reference().length;
    }

    @Override
    public void write(WriteBuffer to, Bound bound) {
        to.put((byte) bound.kind().ordinal());
        if (bound.kind() == Bound.Kind.CONTEXT) {
            to.putVarLong(bound.context());
        } else {
            to.putVarInt(bound.reference().length).put(bound.reference());
        }
    }

    @Override
    public Bound read(ByteBuffer from) {
        int ordinal = from.get();
        if (ordinal < 0 || ordinal >= KINDS.length) {
            throw DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "a name is bound to kind {0}", ordinal);
        }
        Bound.Kind kind = KINDS[ordinal];
        if (kind == Bound.Kind.CONTEXT) {
            return Bound.context(DataUtils.readVarLong(from));
        }
        int length = DataUtils.readVarInt(from);
        if (length < 0 || length > from.remaining()) {
            throw DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "a reference of {0} octets", length);
        }
        byte[] reference = new byte[length];
        from.get(reference);
        return kind == Bound.Kind.OBJECT ? Bound.object(reference) : Bound.foreignContext(reference);
    }

    @Override
    public Bound[] createStorage(int size) {
        return new Bound[size];
    }
}
