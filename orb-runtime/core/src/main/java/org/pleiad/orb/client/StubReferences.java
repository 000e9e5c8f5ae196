package org.pleiad.orb.client;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.portable.Delegate;
import org.omg.CORBA.portable.ObjectImpl;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.dynamic.ObjectReferences;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.ior.Ior;

/** Stubs from references, and back. Thread-safe. */
public final class StubReferences implements ObjectReferences {
    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> stubClass) {
            try {
                return stubClass.getConstructor();
            } catch (NoSuchMethodException missing) {
                throw Minor.STUB_CREATION.exception(CompletionStatus.COMPLETED_NO, stubClass.getName(), missing);
            }
        }
    };

    private final CallingSide side;

    StubReferences(CallingSide side) {
        this.side = side;
    }

    @Override
    public void write(CdrWriter out, org.omg.CORBA.Object reference) {
        ior(reference).write(out);
    }

    @Override
    public org.omg.CORBA.Object read(CdrReader in, Class<?> stubClass) {
        Ior ior = Ior.read(in);
        return ior.isNil() ? null : stub(ior, stubClass);
    }

    /** A reference whose type is that of its IOR. */
    public org.omg.CORBA.Object stub(Ior ior) {
        return ior.isNil() ? null : new ObjectStub(new ObjectDelegate(side, ior), ior.typeId());
    }

    /**
     * A reference of a generated class.
     *
     * @param stubClass the class, or the signature interface beside which it lies; {@code null}: any will do
     */
    private org.omg.CORBA.Object stub(Ior ior, Class<?> stubClass) {
        Class<?> type = stubClass != null && stubClass.isInterface() ? stubOf(stubClass) : stubClass;
        if (type == null) {
            return stub(ior);
        }
        return stub(new ObjectDelegate(side, ior), type);
    }

    /** A reference whose type is known by its id only. */
    org.omg.CORBA.Object stub(ObjectDelegate delegate, String typeId) {
        return new ObjectStub(delegate, typeId);
    }

    /** A stub of the same class as another one, with another delegate. */
    org.omg.CORBA.Object like(org.omg.CORBA.Object self, ObjectDelegate delegate) {
        return self instanceof ObjectStub ? stub(delegate, delegate.ior().typeId()) : stub(delegate, self.getClass());
    }

    private static org.omg.CORBA.Object stub(ObjectDelegate delegate, Class<?> type) {
        try {
            ObjectImpl stub = (ObjectImpl) CONSTRUCTORS.get(type).newInstance();
            stub._set_delegate(delegate);
            return stub;
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException | ClassCastException e) {
            throw Minor.STUB_CREATION.exception(CompletionStatus.COMPLETED_NO, type.getName(), e);
        }
    }

    private static Class<?> stubOf(Class<?> signature) {
        if (signature == org.omg.CORBA.Object.class) {
            return null;
        }
        String name = signature.getPackageName() + "._" + signature.getSimpleName() + "Stub";
        try {
            return Class.forName(name, true, signature.getClassLoader());
        } catch (ClassNotFoundException missing) {
            return null;
        }
    }

    /**
     * The IOR of a reference of this or another ORB; {@link Ior#NIL} for {@code null}.
     *
     * @throws org.omg.CORBA.MARSHAL if it is a local object
     */
    public Ior ior(org.omg.CORBA.Object reference) {
        if (reference == null) {
            return Ior.NIL;
        }
        if (!(reference instanceof ObjectImpl stub)) {
            throw Minor.LOCAL_OBJECT.exception(
                    CompletionStatus.COMPLETED_NO, reference.getClass().getName());
        }
        Delegate delegate;
        try {
            delegate = stub._get_delegate();
        } catch (BAD_OPERATION unconnected) {
            throw Minor.FOREIGN_STREAM.exception(
                    CompletionStatus.COMPLETED_NO, stub.getClass().getName() + " is connected to no ORB", unconnected);
        }
        if (delegate instanceof ObjectDelegate ours) {
            return ours.ior();
        }
        return Ior.parse(delegate.orb(reference).object_to_string(reference));
    }

    /** The key of an object of this process, or {@code null} if the reference leads elsewhere. */
    public byte[] localKey(org.omg.CORBA.Object reference) {
        if (reference instanceof ObjectImpl stub
                && stub._get_delegate() instanceof ObjectDelegate delegate
                && delegate.side() == side) {
            return delegate.localKey();
        }
        return null;
    }
}
