package org.pleiad.dynamic.made;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.dynamic.scaffold.MethodGraph;
import net.bytebuddy.dynamic.scaffold.TypeValidation;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.pleiad.dynamic.shape.InterfaceShape;
import org.pleiad.dynamic.shape.Shapes;
import org.pleiad.dynamic.type.TypeShape;
import org.pleiad.orb.idl.DynamicObject;

/**
 * The classes of one source of interfaces: an interface for an interface, a bean for a struct or exception, an enum for an
 * enum; in packages {@code idl.Module}. A class is made together with all that it refers to. Thread-safe.
 */
public final class MadeClasses {
    private final MadeLoader loader = new MadeLoader(DynamicObject.class.getClassLoader());
    private final ByteBuddy maker =
            new ByteBuddy().with(TypeValidation.ENABLED).with(MethodGraph.Compiler.ForDeclaredMethods.INSTANCE);

    /** Repository ids of what has a class; guarded by this. */
    private final Set<String> done = new HashSet<>();

    /** None are made yet. */
    public MadeClasses() {}

    /** The class of a definition by scoped name or repository id. */
    public synchronized Class<?> of(Shapes shapes, String name) {
        TypeCode type =
                shapes.type(name).orElseThrow(() -> new IllegalArgumentException("there is no definition " + name));
        var types = new JavaTypes(shapes);
        String wanted = types.className(TypeShape.unaliased(type))
                .orElseThrow(() -> new IllegalArgumentException(
                        name + " has no class of its own: only interfaces, structs, exceptions and enums have"));
        Deque<TypeCode> open = new ArrayDeque<>(List.of(TypeShape.unaliased(type)));
        while (!open.isEmpty()) {
            TypeCode next = open.pop();
            if (!done.contains(TypeShape.id(next))) {
                String className = types.className(next).orElseThrow();
                loader.add(className, made(shapes, types, next, className).getBytes());
                done.add(TypeShape.id(next));
                open.addAll(types.takeMentioned());
            }
        }
        try {
            return loader.loadClass(wanted);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private DynamicType.Unloaded<?> made(Shapes shapes, JavaTypes types, TypeCode type, String className) {
        return switch (type.kind().value()) {
            case TCKind._tk_enum ->
                maker.makeEnumeration(TypeShape.memberNames(type))
                        .name(className)
                        .make();
            case TCKind._tk_struct, TCKind._tk_except -> MadeBean.of(maker, types, type, className);
            default -> {
                InterfaceShape face = shapes.face(TypeShape.id(type)).orElseThrow();
                yield MadeInterface.of(maker, shapes, types, face, className);
            }
        };
    }
}
