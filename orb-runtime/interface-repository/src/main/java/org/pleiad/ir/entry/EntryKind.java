package org.pleiad.ir.entry;

import java.util.function.Function;
import org.omg.CORBA.*;
import org.omg.PortableServer.Servant;

/** The kinds of entries: what each is in the standard's terms, and the servant that serves it. */
enum EntryKind {
    REPOSITORY(
            DefinitionKind.dk_Repository,
            RepositoryOperations.class,
            RepositoryHelper.id(),
            o -> new RepositoryPOATie((RepositoryOperations) o)),
    MODULE(
            DefinitionKind.dk_Module,
            ModuleDefOperations.class,
            ModuleDefHelper.id(),
            o -> new ModuleDefPOATie((ModuleDefOperations) o)),
    INTERFACE(
            DefinitionKind.dk_Interface,
            ExtInterfaceDefOperations.class,
            ExtInterfaceDefHelper.id(),
            o -> new ExtInterfaceDefPOATie((ExtInterfaceDefOperations) o)),
    ABSTRACT_INTERFACE(
            DefinitionKind.dk_AbstractInterface,
            ExtAbstractInterfaceDefOperations.class,
            ExtAbstractInterfaceDefHelper.id(),
            o -> new ExtAbstractInterfaceDefPOATie((ExtAbstractInterfaceDefOperations) o)),
    LOCAL_INTERFACE(
            DefinitionKind.dk_LocalInterface,
            ExtLocalInterfaceDefOperations.class,
            ExtLocalInterfaceDefHelper.id(),
            o -> new ExtLocalInterfaceDefPOATie((ExtLocalInterfaceDefOperations) o)),
    OPERATION(
            DefinitionKind.dk_Operation,
            OperationDefOperations.class,
            OperationDefHelper.id(),
            o -> new OperationDefPOATie((OperationDefOperations) o)),
    ATTRIBUTE(
            DefinitionKind.dk_Attribute,
            ExtAttributeDefOperations.class,
            ExtAttributeDefHelper.id(),
            o -> new ExtAttributeDefPOATie((ExtAttributeDefOperations) o)),
    CONSTANT(
            DefinitionKind.dk_Constant,
            ConstantDefOperations.class,
            ConstantDefHelper.id(),
            o -> new ConstantDefPOATie((ConstantDefOperations) o)),
    EXCEPTION(
            DefinitionKind.dk_Exception,
            ExceptionDefOperations.class,
            ExceptionDefHelper.id(),
            o -> new ExceptionDefPOATie((ExceptionDefOperations) o)),
    STRUCT(
            DefinitionKind.dk_Struct,
            StructDefOperations.class,
            StructDefHelper.id(),
            o -> new StructDefPOATie((StructDefOperations) o)),
    UNION(
            DefinitionKind.dk_Union,
            UnionDefOperations.class,
            UnionDefHelper.id(),
            o -> new UnionDefPOATie((UnionDefOperations) o)),
    ENUM(
            DefinitionKind.dk_Enum,
            EnumDefOperations.class,
            EnumDefHelper.id(),
            o -> new EnumDefPOATie((EnumDefOperations) o)),
    ALIAS(
            DefinitionKind.dk_Alias,
            AliasDefOperations.class,
            AliasDefHelper.id(),
            o -> new AliasDefPOATie((AliasDefOperations) o)),
    NATIVE(
            DefinitionKind.dk_Native,
            NativeDefOperations.class,
            NativeDefHelper.id(),
            o -> new NativeDefPOATie((NativeDefOperations) o)),
    VALUE(
            DefinitionKind.dk_Value,
            ExtValueDefOperations.class,
            ExtValueDefHelper.id(),
            o -> new ExtValueDefPOATie((ExtValueDefOperations) o)),
    VALUE_BOX(
            DefinitionKind.dk_ValueBox,
            ValueBoxDefOperations.class,
            ValueBoxDefHelper.id(),
            o -> new ValueBoxDefPOATie((ValueBoxDefOperations) o)),
    VALUE_MEMBER(
            DefinitionKind.dk_ValueMember,
            ValueMemberDefOperations.class,
            ValueMemberDefHelper.id(),
            o -> new ValueMemberDefPOATie((ValueMemberDefOperations) o)),
    PRIMITIVE(
            DefinitionKind.dk_Primitive,
            PrimitiveDefOperations.class,
            PrimitiveDefHelper.id(),
            o -> new PrimitiveDefPOATie((PrimitiveDefOperations) o)),
    STRING(
            DefinitionKind.dk_String,
            StringDefOperations.class,
            StringDefHelper.id(),
            o -> new StringDefPOATie((StringDefOperations) o)),
    WSTRING(
            DefinitionKind.dk_Wstring,
            WstringDefOperations.class,
            WstringDefHelper.id(),
            o -> new WstringDefPOATie((WstringDefOperations) o)),
    FIXED(
            DefinitionKind.dk_Fixed,
            FixedDefOperations.class,
            FixedDefHelper.id(),
            o -> new FixedDefPOATie((FixedDefOperations) o)),
    SEQUENCE(
            DefinitionKind.dk_Sequence,
            SequenceDefOperations.class,
            SequenceDefHelper.id(),
            o -> new SequenceDefPOATie((SequenceDefOperations) o)),
    ARRAY(
            DefinitionKind.dk_Array,
            ArrayDefOperations.class,
            ArrayDefHelper.id(),
            o -> new ArrayDefPOATie((ArrayDefOperations) o));

    private final DefinitionKind kind;
    private final Class<?> operations;
    private final String id;
    private final Function<java.lang.Object, Servant> tie;

    EntryKind(DefinitionKind kind, Class<?> operations, String id, Function<java.lang.Object, Servant> tie) {
        this.kind = kind;
        this.operations = operations;
        this.id = id;
        this.tie = tie;
    }

    /** The kind as the standard has it. */
    DefinitionKind kind() {
        return kind;
    }

    /** The Java interface with the operations of such entries. */
    Class<?> operations() {
        return operations;
    }

    /** The repository id of the entries' own interface. */
    String interfaceId() {
        return id;
    }

    /** A servant in front of an implementation of {@link #operations}. */
    Servant servant(java.lang.Object implementation) {
        return tie.apply(implementation);
    }

    /** Whether a search for a kind finds entries of this one. */
    boolean isFoundBy(DefinitionKind wanted) {
        return switch (wanted.value()) {
            case DefinitionKind._dk_all -> true;
            case DefinitionKind._dk_Typedef ->
                switch (this) {
                    case STRUCT, UNION, ENUM, ALIAS, NATIVE, VALUE_BOX -> true;
                    default -> false;
                };
            default -> kind == wanted;
        };
    }
}
