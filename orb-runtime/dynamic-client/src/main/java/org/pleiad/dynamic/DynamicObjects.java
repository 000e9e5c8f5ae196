package org.pleiad.dynamic;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.InterfaceDef;
import org.omg.CORBA.InterfaceDefHelper;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.ObjectImpl;
import org.pleiad.dynamic.shape.InterfaceShape;
import org.pleiad.dynamic.shape.JoinedShapes;
import org.pleiad.dynamic.shape.ModelShapes;
import org.pleiad.dynamic.shape.RepositoryShapes;
import org.pleiad.dynamic.shape.Shapes;
import org.pleiad.dynamic.value.PlainReader;
import org.pleiad.idl.CompilerOptions;
import org.pleiad.idl.IdlFrontEnd;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.idl.DynamicIdl;
import org.pleiad.orb.idl.DynamicObject;

/**
 * The objects that can be called by what is known of their interfaces. {@link org.pleiad.orb.Pleiad#dynamic} makes one of
 * IDL text; a program that has other {@link Shapes} makes its own. Thread-safe.
 */
public class DynamicObjects implements DynamicIdl, PlainReader.Surroundings {
    private final ORB orb;
    private final Shapes shapes;
    private final LazyClasses classes = new LazyClasses();

    /** Objects of an ORB with the interfaces that a source knows. */
    public DynamicObjects(ORB orb, Shapes shapes) {
        this.orb = orb;
        this.shapes = shapes;
    }

    /**
     * Objects with the interfaces in IDL files.
     *
     * @throws IllegalArgumentException if the IDL has errors, with all of them in its message
     */
    public static DynamicObjects of(ORB orb, CompilerOptions options) {
        List<Shapes> sources = IdlFrontEnd.read(options).stream()
                .<Shapes>map(unit -> new ModelShapes(orb, CompiledIdlProvider.accepted(unit)))
                .toList();
        return new DynamicObjects(orb, new JoinedShapes(sources));
    }

    /**
     * An object with the interface that it says it has, by the interface repository that it leads to.
     *
     * @throws org.omg.CORBA.INTF_REPOS if there is none, or it does not know the interface
     */
    public static DynamicObject described(ORB orb, org.omg.CORBA.Object reference) {
        InterfaceDef face = InterfaceDefHelper.narrow(remote(reference)._get_interface_def());
        if (face == null) {
            throw Minor.NO_INTERFACE_ENTRY.exception(
                    CompletionStatus.COMPLETED_YES, "the object does not say what interface it has");
        }
        return new DynamicObjects(orb, RepositoryShapes.of(face)).narrow(reference, face.id());
    }

    /** The interface by which an object is called. */
    public static InterfaceShape face(DynamicObject object) {
        return ((DynamicReference) object).face();
    }

    ORB orb() {
        return orb;
    }

    /** What is known. */
    public Shapes shapes() {
        return shapes;
    }

    @Override
    public List<String> interfaces() {
        return shapes.interfaceNames();
    }

    @Override
    public DynamicObject resolve(String reference) {
        return narrow(orb.string_to_object(reference));
    }

    @Override
    public DynamicObject narrow(org.omg.CORBA.Object reference) {
        if (reference == null) {
            return null;
        }
        ObjectImpl stub = remote(reference);
        InterfaceShape face = declared(stub)
                .or(() -> asked(stub))
                .orElseThrow(() -> Minor.NARROW_FAILED.exception(
                        CompletionStatus.COMPLETED_NO,
                        reference + " has none of the interfaces " + String.join(", ", shapes.interfaceNames())));
        return new DynamicReference(this, stub, face, Map.of());
    }

    /** By the type id in the reference. */
    private Optional<InterfaceShape> declared(ObjectImpl stub) {
        String[] ids = stub._ids();
        return ids.length == 0 || ids[0].isEmpty() ? Optional.empty() : shapes.face(ids[0]);
    }

    /** By asking the object for each interface; the one with the most bases is the most derived. */
    private Optional<InterfaceShape> asked(ObjectImpl stub) {
        return shapes.interfaceNames().stream()
                .map(name -> shapes.face(name).orElseThrow())
                .sorted(Comparator.comparing(
                                (InterfaceShape face) -> face.bases().size())
                        .reversed())
                .filter(face -> stub._is_a(face.id()))
                .findFirst();
    }

    @Override
    public DynamicObject narrow(org.omg.CORBA.Object reference, String interfaceName) {
        InterfaceShape face = shapes.face(interfaceName)
                .orElseThrow(() -> new IllegalArgumentException("there is no interface " + interfaceName
                        + "; known are " + String.join(", ", shapes.interfaceNames())));
        return reference == null ? null : new DynamicReference(this, remote(reference), face, Map.of());
    }

    private static ObjectImpl remote(org.omg.CORBA.Object reference) {
        if (reference instanceof ObjectImpl stub) {
            return stub;
        }
        throw new IllegalArgumentException(reference + " is a local object: call its Java methods");
    }

    @Override
    public <T> T resolve(String reference, Class<T> type) {
        return narrow(orb.string_to_object(reference), type);
    }

    @Override
    public <T> T narrow(org.omg.CORBA.Object reference, Class<T> type) {
        DynamicObject object = narrow(reference);
        return object == null ? null : object.as(type);
    }

    @Override
    public Class<?> type(String name) {
        try {
            return classes.of(shapes, name);
        } catch (NoClassDefFoundError missing) {
            throw new IllegalStateException(
                    "making classes of IDL needs net.bytebuddy:byte-buddy on the class or module path", missing);
        }
    }

    @Override
    public Optional<TypeCode> typeCode(String id) {
        return shapes.type(id);
    }

    /** A reference in a result: callable, where its interface is known. */
    @Override
    public Object reference(org.omg.CORBA.Object reference, String interfaceId) {
        if (!(reference instanceof ObjectImpl stub)) {
            return reference;
        }
        return declared(stub)
                .or(() -> shapes.face(interfaceId))
                .<Object>map(face -> new DynamicReference(this, stub, face, Map.of()))
                .orElse(reference);
    }
}
