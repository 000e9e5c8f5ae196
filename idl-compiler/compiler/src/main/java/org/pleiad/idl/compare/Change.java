package org.pleiad.idl.compare;

/**
 * The rules: every kind of change, what it does to deployed programs, and what to do instead. The page {@code diff.md} has
 * the same table.
 *
 * <p>GIOP sends neither names of members nor their number: the receiver reads what its own IDL says (CORBA 3.3 part 2,
 * section 9.3). An operation is found by its name alone (section 9.4.2), an enumerator travels as its ordinal.
 */
public enum Change {
    DEFINITION_ADDED("definition-added", Effect.COMPATIBLE, ""),
    DEFINITION_REMOVED(
            "definition-removed",
            Effect.BREAKS_BOTH,
            "keep the old definition until nobody uses it, and add the new one under another name"),
    TYPE_REMOVED("type-removed", Effect.SOURCE, "keep the type, or tell its users what replaces it"),
    KIND_CHANGED("kind-changed", Effect.BREAKS_BOTH, "keep the old definition, and give the new one another name"),
    REPOSITORY_ID_CHANGED(
            "repository-id-changed",
            Effect.BREAKS_BOTH,
            "old references do not narrow to the new type, and exceptions of the old one are not known: keep the id with #pragma"
                    + " ID, or let a new interface inherit from the old one"),

    BASE_ADDED("base-added", Effect.SERVERS_FIRST, "upgrade the servers before the clients"),
    BASE_REMOVED("base-removed", Effect.BREAKS_CLIENTS, "keep the base, with operations that answer NO_IMPLEMENT"),
    BASES_REORDERED("bases-reordered", Effect.COMPATIBLE, ""),
    INTERFACE_KIND_CHANGED(
            "interface-kind-changed", Effect.BREAKS_BOTH, "give the abstract or local interface another name"),

    OPERATION_ADDED("operation-added", Effect.SERVERS_FIRST, "upgrade the servers before the clients"),
    OPERATION_REMOVED(
            "operation-removed", Effect.BREAKS_CLIENTS, "keep the operation until no client calls it any more"),
    ONEWAY_CHANGED(
            "oneway-changed",
            Effect.BREAKS_BOTH,
            "the caller waits for a reply that never comes, or gets one that it does not expect: add an operation of another"
                    + " name"),
    RESULT_CHANGED("result-changed", Effect.BREAKS_BOTH, "add an operation of another name with the new result"),
    PARAMETER_ADDED("parameter-added", Effect.BREAKS_BOTH, "add an operation of another name with the new parameters"),
    PARAMETER_REMOVED(
            "parameter-removed", Effect.BREAKS_BOTH, "add an operation of another name with the new parameters"),
    PARAMETERS_REORDERED(
            "parameters-reordered", Effect.BREAKS_BOTH, "arguments travel in the order of the IDL: keep it"),
    PARAMETER_TYPE_CHANGED(
            "parameter-type-changed", Effect.BREAKS_BOTH, "add an operation of another name with the new type"),
    PARAMETER_DIRECTION_CHANGED("parameter-direction-changed", Effect.BREAKS_BOTH, "add an operation of another name"),
    PARAMETER_RENAMED("parameter-renamed", Effect.COMPATIBLE, ""),
    RAISES_ADDED(
            "raises-added",
            Effect.BREAKS_CLIENTS,
            "deployed clients see UNKNOWN instead: raise a new exception from a new operation only"),
    RAISES_REMOVED("raises-removed", Effect.SOURCE, "catch clauses for the exception no longer compile"),
    CONTEXT_CHANGED("context-changed", Effect.BREAKS_BOTH, "add an operation of another name"),

    ATTRIBUTE_ADDED("attribute-added", Effect.SERVERS_FIRST, "upgrade the servers before the clients"),
    ATTRIBUTE_REMOVED("attribute-removed", Effect.BREAKS_CLIENTS, "keep the attribute until no client uses it"),
    ATTRIBUTE_TYPE_CHANGED(
            "attribute-type-changed", Effect.BREAKS_BOTH, "add an attribute of another name with the new type"),
    ATTRIBUTE_BECAME_READONLY(
            "attribute-became-readonly", Effect.BREAKS_CLIENTS, "keep it writable, and raise NO_PERMISSION"),
    ATTRIBUTE_BECAME_WRITABLE(
            "attribute-became-writable", Effect.SERVERS_FIRST, "upgrade the servers before the clients"),

    MEMBER_ADDED(
            "member-added",
            Effect.BREAKS_BOTH,
            "define a second struct with the new members, or a value type whose new version is truncatable"),
    MEMBER_REMOVED("member-removed", Effect.BREAKS_BOTH, "keep the member, and leave it empty"),
    MEMBERS_REORDERED("members-reordered", Effect.BREAKS_BOTH, "members travel in the order of the IDL: keep it"),
    MEMBER_TYPE_CHANGED("member-type-changed", Effect.BREAKS_BOTH, "define a second type with the new member"),
    MEMBER_RENAMED("member-renamed", Effect.SOURCE, "users of the member have to be changed"),

    DISCRIMINATOR_CHANGED("discriminator-changed", Effect.BREAKS_BOTH, "define a second union"),
    CASE_ADDED(
            "case-added",
            Effect.BREAKS_BOTH,
            "deployed receivers read nothing, or the default branch, where the new branch is sent: send it only to those who"
                    + " know it"),
    CASE_REMOVED("case-removed", Effect.BREAKS_BOTH, "keep the branch"),
    CASE_LABELS_CHANGED("case-labels-changed", Effect.BREAKS_BOTH, "keep the labels of each branch"),

    ENUMERATOR_ADDED(
            "enumerator-added",
            Effect.BREAKS_BOTH,
            "deployed receivers answer MARSHAL to the new value: send it only to those who know it"),
    ENUMERATOR_REMOVED("enumerator-removed", Effect.BREAKS_BOTH, "keep the enumerator, and do not send it"),
    ENUMERATORS_REORDERED(
            "enumerators-reordered",
            Effect.BREAKS_BOTH,
            "an enumerator travels as its place in the list: add new ones at the end"),
    ENUMERATOR_RENAMED("enumerator-renamed", Effect.SOURCE, "users of the enumerator have to be changed"),

    ALIAS_CHANGED("alias-changed", Effect.BREAKS_BOTH, "define a second name for the new type"),
    TYPE_RENAMED("type-renamed", Effect.SOURCE, "the octets are the same, but not the type's name"),
    BOUND_CHANGED(
            "bound-changed",
            Effect.BREAKS_BOTH,
            "what is longer than the other side's bound is answered with MARSHAL: keep the smaller one"),
    CONSTANT_CHANGED(
            "constant-changed",
            Effect.SOURCE,
            "programs built before have the old value in them: build all that depend on it together"),

    VALUE_BASE_CHANGED(
            "value-base-changed", Effect.BREAKS_BOTH, "the state of a base travels first: keep the inheritance"),
    VALUE_NO_LONGER_TRUNCATABLE(
            "value-no-longer-truncatable",
            Effect.BREAKS_BOTH,
            "receivers that know only the base answer MARSHAL: keep truncatable"),
    VALUE_BECAME_TRUNCATABLE("value-became-truncatable", Effect.COMPATIBLE, ""),
    VALUE_CUSTOM_CHANGED(
            "value-custom-changed",
            Effect.BREAKS_BOTH,
            "custom state is chunked and ordered by code: define a new value type"),
    VALUE_SUPPORTS_CHANGED("value-supports-changed", Effect.SOURCE, "implementations have to be changed"),
    VALUE_FACTORY_CHANGED("value-factory-changed", Effect.SOURCE, "implementations and callers have to be changed");

    private final String id;
    private final Effect effect;
    private final String remedy;

    Change(String id, Effect effect, String remedy) {
        this.id = id;
        this.effect = effect;
        this.remedy = remedy;
    }

    /** Stable id, for reports and for lists of accepted changes. */
    public String id() {
        return id;
    }

    /** What it does to deployed programs. */
    public Effect effect() {
        return effect;
    }

    /** What to do instead, or what to mind; empty if nothing. */
    public String remedy() {
        return remedy;
    }
}
