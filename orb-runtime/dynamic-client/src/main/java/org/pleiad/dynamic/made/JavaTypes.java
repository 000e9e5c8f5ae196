package org.pleiad.dynamic.made;

import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.bytebuddy.description.annotation.AnnotationList;
import net.bytebuddy.description.field.FieldDescription;
import net.bytebuddy.description.field.FieldList;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.method.MethodList;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.description.type.TypeDescription.Generic;
import net.bytebuddy.description.type.TypeList;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.pleiad.dynamic.shape.Shapes;
import org.pleiad.dynamic.type.TypeShape;
import org.pleiad.dynamic.value.DynamicValue;
import org.pleiad.dynamic.value.TypedValue;
import org.pleiad.dynamic.value.UnionValue;

/** The Java types of made classes' members: those of plain values, and made classes. For one thread. */
final class JavaTypes {
    private final Shapes shapes;
    private final List<TypeCode> mentioned = new ArrayList<>();

    JavaTypes(Shapes shapes) {
        this.shapes = shapes;
    }

    /** The definitions mentioned since the last time, whose classes are to be made too. */
    List<TypeCode> takeMentioned() {
        List<TypeCode> taken = List.copyOf(mentioned);
        mentioned.clear();
        return taken;
    }

    /** The name of the class made of a definition; empty if none is. */
    Optional<String> className(TypeCode type) {
        boolean has = switch (type.kind().value()) {
            case TCKind._tk_struct, TCKind._tk_except, TCKind._tk_enum -> true;
            case TCKind._tk_objref, TCKind._tk_abstract_interface ->
                shapes.face(TypeShape.id(type)).isPresent();
            default -> false;
        };
        return has ? shapes.name(TypeShape.id(type)).map(name -> "idl." + name.replace("::", ".")) : Optional.empty();
    }

    Generic of(TypeCode declared) {
        TypeCode type = TypeShape.unaliased(declared);
        Optional<Generic> made = made(type);
        if (made.isPresent()) {
            return made.get();
        }
        if (isList(type)) {
            Generic element = of(TypeShape.content(type)).asErasure().isPrimitive()
                    ? of(TypeShape.content(type)).asErasure().asBoxed().asGenericType()
                    : of(TypeShape.content(type));
            return Generic.Builder.parameterizedType(TypeDescription.ForLoadedType.of(List.class), element)
                    .build();
        }
        return TypeDescription.ForLoadedType.of(plain(type)).asGenericType();
    }

    private Optional<Generic> made(TypeCode type) {
        return className(type).map(name -> {
            mentioned.add(type);
            return new Mentioned(name, type.kind().value()).asGenericType();
        });
    }

    private static boolean isList(TypeCode type) {
        int kind = type.kind().value();
        return (kind == TCKind._tk_sequence || kind == TCKind._tk_array)
                && TypeShape.kind(TypeShape.content(type)) != TCKind._tk_octet;
    }

    private Class<?> plain(TypeCode type) {
        return switch (type.kind().value()) {
            case TCKind._tk_null, TCKind._tk_void -> void.class;
            case TCKind._tk_boolean -> boolean.class;
            case TCKind._tk_char, TCKind._tk_wchar -> char.class;
            case TCKind._tk_short -> short.class;
            case TCKind._tk_octet, TCKind._tk_ushort, TCKind._tk_long -> int.class;
            case TCKind._tk_ulong, TCKind._tk_longlong -> long.class;
            case TCKind._tk_ulonglong -> BigInteger.class;
            case TCKind._tk_float -> float.class;
            case TCKind._tk_double -> double.class;
            case TCKind._tk_string, TCKind._tk_wstring -> String.class;
            case TCKind._tk_fixed -> BigDecimal.class;
            case TCKind._tk_any -> TypedValue.class;
            case TCKind._tk_union -> UnionValue.class;
            case TCKind._tk_value, TCKind._tk_event -> DynamicValue.class;
            case TCKind._tk_TypeCode -> TypeCode.class;
            case TCKind._tk_objref -> org.omg.CORBA.Object.class;
            case TCKind._tk_sequence, TCKind._tk_array -> byte[].class;
            default -> Object.class;
        };
    }

    /** A class that is being made, too: for the one that mentions it, it has a name and nothing else. */
    private static final class Mentioned extends TypeDescription.Latent {
        Mentioned(String name, int kind) {
            super(
                    name,
                    kind == TCKind._tk_objref || kind == TCKind._tk_abstract_interface
                            ? Modifier.PUBLIC | Modifier.INTERFACE | Modifier.ABSTRACT
                            : Modifier.PUBLIC,
                    TypeDescription.ForLoadedType.of(kind == TCKind._tk_except ? Exception.class : Object.class)
                            .asGenericType());
        }

        @Override
        public TypeList.Generic getTypeVariables() {
            return new TypeList.Generic.Empty();
        }

        @Override
        public TypeList.Generic getInterfaces() {
            return new TypeList.Generic.Empty();
        }

        @Override
        public TypeDescription getDeclaringType() {
            return TypeDescription.UNDEFINED;
        }

        @Override
        public TypeDescription getEnclosingType() {
            return TypeDescription.UNDEFINED;
        }

        @Override
        public AnnotationList getDeclaredAnnotations() {
            return new AnnotationList.Empty();
        }

        @Override
        public MethodList<MethodDescription.InDefinedShape> getDeclaredMethods() {
            return new MethodList.Empty<>();
        }

        @Override
        public FieldList<FieldDescription.InDefinedShape> getDeclaredFields() {
            return new FieldList.Empty<>();
        }
    }
}
