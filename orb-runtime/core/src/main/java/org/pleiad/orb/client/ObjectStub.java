package org.pleiad.orb.client;

import org.omg.CORBA.portable.Delegate;
import org.omg.CORBA_2_3.portable.ObjectImpl;

/** The stub of a reference whose interface nobody has named yet; {@code narrow} makes a typed one of it. */
final class ObjectStub extends ObjectImpl {
    private final String[] ids;

    ObjectStub(Delegate delegate, String typeId) {
        _set_delegate(delegate);
        ids = typeId.isEmpty() ? new String[0] : new String[] {typeId};
    }

    @Override
    public String[] _ids() {
        return ids.clone();
    }
}
