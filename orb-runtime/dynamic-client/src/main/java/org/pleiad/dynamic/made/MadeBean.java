package org.pleiad.dynamic.made;

import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.modifier.Visibility;
import net.bytebuddy.description.type.TypeDescription.Generic;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.dynamic.scaffold.subclass.ConstructorStrategy;
import net.bytebuddy.implementation.FieldAccessor;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.pleiad.dynamic.type.TypeShape;
import org.pleiad.dynamic.type.TypeShape.Member;

/** A class with public fields, getters and setters for the members of a struct or exception. */
final class MadeBean {
    private MadeBean() {}

    static DynamicType.Unloaded<?> of(ByteBuddy maker, JavaTypes types, TypeCode type, String className) {
        Class<?> base = type.kind().value() == TCKind._tk_except ? Exception.class : Object.class;
        DynamicType.Builder<?> bean = maker.subclass(base, ConstructorStrategy.Default.DEFAULT_CONSTRUCTOR)
                .name(className)
                .modifiers(Visibility.PUBLIC);
        for (Member member : TypeShape.members(type)) {
            Generic java = types.of(member.type());
            String property = Character.toUpperCase(member.name().charAt(0))
                    + member.name().substring(1);
            bean = bean.defineField(member.name(), java, Visibility.PUBLIC)
                    .defineMethod("get" + property, java, Visibility.PUBLIC)
                    .intercept(FieldAccessor.ofField(member.name()))
                    .defineMethod("set" + property, void.class, Visibility.PUBLIC)
                    .withParameters(java)
                    .intercept(FieldAccessor.ofField(member.name()));
        }
        return bean.make();
    }
}
