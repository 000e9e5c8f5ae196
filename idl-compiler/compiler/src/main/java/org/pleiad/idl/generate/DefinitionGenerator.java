package org.pleiad.idl.generate;

import org.pleiad.idl.Emit;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.AliasDef;
import org.pleiad.idl.model.Definition.AnnotationDef;
import org.pleiad.idl.model.Definition.BitmaskDef;
import org.pleiad.idl.model.Definition.BitsetDef;
import org.pleiad.idl.model.Definition.ConstDef;
import org.pleiad.idl.model.Definition.EnumDef;
import org.pleiad.idl.model.Definition.ExceptionDef;
import org.pleiad.idl.model.Definition.ForwardDef;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceKind;
import org.pleiad.idl.model.Definition.ModuleDef;
import org.pleiad.idl.model.Definition.NativeDef;
import org.pleiad.idl.model.Definition.Scope;
import org.pleiad.idl.model.Definition.StructDef;
import org.pleiad.idl.model.Definition.UnionDef;
import org.pleiad.idl.model.Definition.ValueBoxDef;
import org.pleiad.idl.model.Definition.ValueDef;

/** Hands each definition to the generators that it needs. */
final class DefinitionGenerator {

    private final Generation generation;

    DefinitionGenerator(Generation generation) {
        this.generation = generation;
    }

    /** Generates a definition, unless it is included, and what is declared in it. */
    void generate(Definition definition) {
        boolean wanted =
                generation.options().emitIncluded() || !definition.declaration().included();
        if (wanted && !(definition instanceof ModuleDef)) {
            one(definition);
        }
        if (definition instanceof Scope scope) {
            scope.contents().stream()
                    .filter(inner -> !(inner instanceof ConstDef
                            && (definition instanceof InterfaceDef || definition instanceof ValueDef)))
                    .forEach(this::generate);
        }
    }

    private void one(Definition definition) {
        if (definition instanceof InterfaceDef face) {
            interfaceTypes(face);
        } else if (definition instanceof StructDef struct) {
            new StructGenerator(generation).generate(struct);
            new HelperGenerator(generation).generate(struct);
            holder(struct);
        } else if (definition instanceof UnionDef union) {
            new UnionGenerator(generation).generate(union);
            new UnionHelperGenerator(generation).generate(union);
            holder(union);
        } else if (definition instanceof EnumDef enumeration) {
            new EnumGenerator(generation).generate(enumeration);
            new HelperGenerator(generation).generate(enumeration);
            holder(enumeration);
        } else if (definition instanceof ExceptionDef exception) {
            new ExceptionGenerator(generation).generate(exception);
            new HelperGenerator(generation).generate(exception);
            holder(exception);
        } else if (definition instanceof AliasDef alias) {
            alias(alias);
        } else if (definition instanceof ConstDef constant) {
            new ConstantGenerator(generation).generate(constant);
        } else if (definition instanceof ValueDef value) {
            valueTypes(value);
        } else if (definition instanceof ValueBoxDef box) {
            new BoxGenerator(generation).generate(box);
            new BoxHelperGenerator(generation).generate(box);
            new HolderGenerator(generation).generate(box, generation.mapping().boxType(box));
        } else if (definition instanceof NativeDef) {
            if (!generation.mapping().isKnownNative(definition)) {
                nativeType(definition);
            }
        } else if (definition instanceof BitmaskDef mask) {
            new BitmaskGenerator(generation).generate(mask);
        } else if (definition instanceof BitsetDef set) {
            new BitsetGenerator(generation).generate(set);
        } else if (!(definition instanceof ForwardDef || definition instanceof AnnotationDef)) {
            throw new IllegalStateException("no generator for " + definition.name());
        }
    }

    private void valueTypes(ValueDef value) {
        if (value.isAbstract()) {
            new AbstractValueGenerator(generation).generate(value);
        } else {
            new ValueGenerator(generation).generate(value);
            new ValueFactoryGenerator(generation).generate(value);
        }
        new ValueHelperGenerator(generation).generate(value);
        holder(value);
    }

    private void interfaceTypes(InterfaceDef face) {
        new InterfaceGenerator(generation).generate(face);
        new InterfaceHelperGenerator(generation).generate(face);
        holder(face);
        if (face.kind() == InterfaceKind.LOCAL) {
            new LocalBaseGenerator(generation).generate(face);
            if (generation.options().tie()) {
                new TieGenerator(generation).generate(face);
            }
            return;
        }
        // servers need stubs too: _this() and narrow make them
        new StubGenerator(generation).generate(face);
        if (generation.options().async()
                && face.kind() == InterfaceKind.ORDINARY
                && !generation.handlers().containsValue(face.name())) {
            new AsyncGenerator(generation).generate(face);
        }
        boolean server = generation.options().emit() != Emit.CLIENT;
        if (server && face.kind() == InterfaceKind.ORDINARY) {
            new PoaGenerator(generation).generate(face);
            if (generation.options().tie()) {
                new TieGenerator(generation).generate(face);
            }
        }
    }

    /** The class itself is the user's to write; its helper refuses streams, since only local interfaces use it. */
    private void nativeType(Definition definition) {
        Body read = HelperGenerator.body();
        read.add(InterfaceHelperGenerator.refuseLocal());
        Body write = HelperGenerator.body();
        write.add(InterfaceHelperGenerator.refuseLocal());
        new HelperGenerator(generation).generate(definition, Ast.type(generation.name(definition)), read, write);
        holder(definition);
    }

    private void alias(AliasDef alias) {
        boolean isNative = generation.mapping().isNative(alias.type());
        if (!isNative) {
            new HelperGenerator(generation).generate(alias);
        }
        if (generation.mapping().hasHolder(alias) && !isNative) {
            var type = generation
                    .mapping()
                    .javaType(alias.type(), alias.declaration().location());
            new HolderGenerator(generation).generate(alias, type);
        }
    }

    private void holder(Definition definition) {
        new HolderGenerator(generation).generate(definition, Ast.type(generation.name(definition)));
    }
}
