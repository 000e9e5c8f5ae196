package org.pleiad.naming.store;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Keys in the file: the context's number, then both parts of the name with their lengths. */
final class BindingKeyType extends BasicDataType<BindingKey> {
    static final BindingKeyType INSTANCE = new BindingKeyType();

    /** Octets of the objects of a key in memory, without characters. */
    private static final int OBJECTS = 160;

    private BindingKeyType() {}

    @Override
    public int compare(BindingKey one, BindingKey other) {
        return one.compareTo(other);
    }

    @Override
    public int getMemory(BindingKey key) {
        return OBJECTS + 2 * (key.name().id().length() + key.name().kind().length());
    }

    @Override
    public void write(WriteBuffer to, BindingKey key) {
        to.putVarLong(key.context());
        write(to, key.name().id());
        write(to, key.name().kind());
    }

    private static void write(WriteBuffer to, String text) {
        to.putVarInt(text.length()).putStringData(text, text.length());
    }

    @Override
    public BindingKey read(ByteBuffer from) {
        long context = DataUtils.readVarLong(from);
        String id = DataUtils.readString(from);
        return new BindingKey(context, new NameKey(id, DataUtils.readString(from)));
    }

    @Override
    public BindingKey[] createStorage(int size) {
        return new BindingKey[size];
    }
}
