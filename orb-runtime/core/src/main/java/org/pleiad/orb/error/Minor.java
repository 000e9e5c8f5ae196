package org.pleiad.orb.error;

import static org.pleiad.orb.error.Vendor.OMG;
import static org.pleiad.orb.error.Vendor.PLEIAD;

import java.util.Optional;
import org.omg.CORBA.BAD_CONTEXT;
import org.omg.CORBA.BAD_INV_ORDER;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.BAD_TYPECODE;
import org.omg.CORBA.CODESET_INCOMPATIBLE;
import org.omg.CORBA.COMM_FAILURE;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.DATA_CONVERSION;
import org.omg.CORBA.IMP_LIMIT;
import org.omg.CORBA.INITIALIZE;
import org.omg.CORBA.INTERNAL;
import org.omg.CORBA.INTF_REPOS;
import org.omg.CORBA.INV_FLAG;
import org.omg.CORBA.INV_OBJREF;
import org.omg.CORBA.INV_POLICY;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.NO_IMPLEMENT;
import org.omg.CORBA.NO_PERMISSION;
import org.omg.CORBA.NO_RESOURCES;
import org.omg.CORBA.NO_RESPONSE;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.OBJ_ADAPTER;
import org.omg.CORBA.PERSIST_STORE;
import org.omg.CORBA.REBIND;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TIMEOUT;
import org.omg.CORBA.TRANSACTION_ROLLEDBACK;
import org.omg.CORBA.TRANSIENT;
import org.omg.CORBA.UNKNOWN;

/**
 * Every minor code once: those that the standard defines (CORBA 3.3 part 1, annex A) and our own.
 *
 * <p>A constant makes the exception, so that class and code always agree. Our numbers are unique among themselves,
 * whatever the class: 1-99 CDR and dynamic types, 100-199 references and GIOP, 200-299 transport, 300-399 calling side,
 * 400-499 object adapter and dispatch (sessions from 420), 500-599 configuration and front door, 600-699 services. The reference page {@code docs/reference/minor-codes.md} is
 * generated from here.
 */
public enum Minor {
    // The standard's codes.

    UNLISTED_USER_EXCEPTION(
            OMG,
            1,
            UNKNOWN::new,
            "the client received a user exception that the operation does not list",
            "build client and server from the same IDL"),
    NONSTANDARD_SYSTEM_EXCEPTION(
            OMG,
            2,
            UNKNOWN::new,
            "a system exception that the standard does not know was received",
            "look at the peer's log"),
    INTERCEPTOR_USER_EXCEPTION(
            OMG,
            3,
            UNKNOWN::new,
            "a portable interceptor received an unknown user exception",
            "build client and server from the same IDL"),

    VALUE_FACTORY_FAILURE(
            OMG,
            1,
            BAD_PARAM::new,
            "a value factory could not be registered, unregistered or looked up",
            "check the repository id"),
    REPOSITORY_ID_DEFINED(
            OMG,
            2,
            BAD_PARAM::new,
            "the repository id is already defined in the interface repository",
            "choose another id"),
    REPOSITORY_NAME_USED(
            OMG,
            3,
            BAD_PARAM::new,
            "the name is already used in its context in the interface repository",
            "choose another name"),
    INVALID_CONTAINER(OMG, 4, BAD_PARAM::new, "the target is not a valid container", "choose a module or interface"),
    INHERITED_NAME_CLASH(OMG, 5, BAD_PARAM::new, "a name clashes with an inherited one", "rename one of them"),
    NOT_AN_ABSTRACT_INTERFACE(
            OMG,
            6,
            BAD_PARAM::new,
            "the object is neither a reference nor a value",
            "pass an object reference or a value"),
    BAD_SCHEME_NAME(
            OMG, 7, BAD_PARAM::new, "the reference begins with an unknown scheme", "use IOR:, corbaloc: or corbaname:"),
    BAD_ADDRESS(OMG, 8, BAD_PARAM::new, "the address in the reference is malformed", "write iiop:VERSION@HOST:PORT"),
    BAD_SCHEME_SPECIFIC_PART(
            OMG,
            9,
            BAD_PARAM::new,
            "the part of the reference after the scheme is malformed",
            "compare with the examples of corbaloc and corbaname"),
    BAD_REFERENCE_STRING(OMG, 10, BAD_PARAM::new, "the text is not an object reference", "check that it is complete"),
    ABSTRACT_BASE_NOT_ABSTRACT(
            OMG,
            11,
            BAD_PARAM::new,
            "an abstract interface derives from one that is not abstract",
            "make the base abstract"),
    TOO_MANY_SUPPORTED_INTERFACES(
            OMG, 12, BAD_PARAM::new, "a value type supports more than one concrete interface", "leave one"),
    INCOMPLETE_TYPECODE_PARAMETER(
            OMG,
            13,
            BAD_PARAM::new,
            "an incomplete TypeCode was passed as a parameter",
            "embed the recursive TypeCode in its type first"),
    INVALID_OBJECT_ID(
            OMG,
            14,
            BAD_PARAM::new,
            "the object id given to create_reference_with_id is invalid",
            "use an id that this POA assigned"),
    INVALID_TYPE_NAME(
            OMG,
            15,
            BAD_PARAM::new,
            "the name of a type is not an IDL identifier",
            "use letters, digits and underscores"),
    INVALID_REPOSITORY_ID(
            OMG, 16, BAD_PARAM::new, "the repository id has no format prefix", "write it like IDL:Module/Type:1.0"),
    INVALID_MEMBER_NAME(
            OMG,
            17,
            BAD_PARAM::new,
            "the name of a member is not an IDL identifier or occurs twice",
            "rename the member"),
    DUPLICATE_UNION_LABEL(OMG, 18, BAD_PARAM::new, "a label of the union occurs twice", "remove one of them"),
    UNION_LABEL_TYPE(
            OMG,
            19,
            BAD_PARAM::new,
            "a label of the union is not of the discriminator's type",
            "make the label's any of the discriminator's type"),
    UNION_DISCRIMINATOR_TYPE(
            OMG,
            20,
            BAD_PARAM::new,
            "the type cannot be a union's discriminator",
            "use an integer, char, wchar, boolean, octet or enum type"),
    SET_EXCEPTION_WITHOUT_EXCEPTION(
            OMG, 21, BAD_PARAM::new, "the any given to set_exception holds no exception", "insert an exception"),
    SET_EXCEPTION_UNLISTED(
            OMG,
            22,
            BAD_PARAM::new,
            "the exception given to set_exception is not listed for the operation",
            "raise one of the listed exceptions"),
    WCHAR_CODE_SET_NOT_SENT(
            OMG,
            23,
            BAD_PARAM::new,
            "the client sent no code set for wchar",
            "the client must use GIOP 1.1 or later and send the CodeSets service context"),
    SERVICE_CONTEXT_RANGE(
            OMG,
            24,
            BAD_PARAM::new,
            "the id of the service context is outside the range of the OMG",
            "use a registered id"),
    ENUM_VALUE_RANGE(
            OMG,
            25,
            BAD_PARAM::new,
            "the number is not that of an enumerator",
            "build client and server from the same IDL"),
    INVALID_SERVICE_CONTEXT_ID(
            OMG,
            26,
            BAD_PARAM::new,
            "there is no service context with this id",
            "check with the client which contexts it sends"),
    NIL_INITIAL_REFERENCE(
            OMG, 27, BAD_PARAM::new, "a nil reference cannot become an initial reference", "pass an object"),
    INVALID_COMPONENT_ID(
            OMG, 28, BAD_PARAM::new, "there is no component with this id", "check the reference with pleiad ior"),
    INVALID_PROFILE_ID(
            OMG, 29, BAD_PARAM::new, "there is no profile with this id", "check the reference with pleiad ior"),
    DUPLICATE_POLICY_TYPE(OMG, 30, BAD_PARAM::new, "two policies of the same type were given", "leave one"),
    ONEWAY_WITH_RESULT(
            OMG,
            31,
            BAD_PARAM::new,
            "a one-way operation has a result, out parameters or exceptions",
            "make it void with in parameters only"),
    IMPLICIT_OPERATION_REQUEST(
            OMG,
            32,
            BAD_PARAM::new,
            "a dynamic request cannot be made for an implicit operation",
            "call the method of the reference"),
    XA_INVALID(
            OMG, 33, BAD_PARAM::new, "a transaction branch reported XAER_INVAL", "look at the resource manager's log"),
    UNION_DISCRIMINATOR_VALUE(
            OMG,
            34,
            BAD_PARAM::new,
            "the discriminator does not select this branch of the union",
            "pass one of the branch's labels"),
    CONTEXT_PROPERTY_NAME(
            OMG,
            35,
            BAD_PARAM::new,
            "the property name of a context is illegal",
            "use letters, digits, dots and underscores"),
    CONTEXT_SEARCH_PATTERN(
            OMG, 36, BAD_PARAM::new, "the search pattern of a context is illegal", "put the star at its end only"),
    CONTEXT_NAME(
            OMG, 37, BAD_PARAM::new, "the name of a context is illegal", "use letters, digits, dots and underscores"),
    CONTEXT_NOT_EMPTY(OMG, 38, BAD_PARAM::new, "the context is not empty", "delete its properties first"),
    CUSTOM_FORMAT_VERSION(
            OMG,
            39,
            BAD_PARAM::new,
            "the stream format of a custom value is not supported",
            "use stream format version 1 or 2"),
    NOT_A_VALUE_OUTPUT_STREAM(
            OMG, 40, BAD_PARAM::new, "the stream cannot write custom values", "use this ORB's streams"),
    NOT_A_VALUE_INPUT_STREAM(OMG, 41, BAD_PARAM::new, "the stream cannot read custom values", "use this ORB's streams"),

    PROFILES_UNUSABLE_LIMIT(
            OMG, 1, IMP_LIMIT::new, "no profile of the reference can be used", "check the reference with pleiad ior"),
    PRIORITY_RANGE(OMG, 1, INITIALIZE::new, "the range of priorities is too small for the ORB", "widen it"),
    NO_WCHAR_CODE_SET(
            OMG,
            1,
            INV_OBJREF::new,
            "the server's reference names no code set for wchar",
            "let the server publish TAG_CODE_SETS with UTF-16"),
    CODE_SET_COMPONENT_REQUIRED(
            OMG,
            2,
            INV_OBJREF::new,
            "wide characters need a reference with TAG_CODE_SETS",
            "use an IOR instead of corbaloc, or set the default code set for wchar"),

    VALUE_FACTORY_MISSING(OMG, 1, MARSHAL::new, "no value factory was found", "register a factory for the value type"),
    SET_RESULT_BEFORE_CONTEXT(
            OMG,
            2,
            MARSHAL::new,
            "set_result was called before ctx, though the operation has a context clause",
            "call ctx first"),
    ARGUMENTS_INCOMPLETE(
            OMG,
            3,
            MARSHAL::new,
            "the list given to arguments does not describe all parameters",
            "describe every parameter"),
    LOCAL_OBJECT(
            OMG, 4, MARSHAL::new, "a local object cannot leave its process", "pass an object that a POA has activated"),
    WCHAR_FROM_GIOP_1_0_CLIENT(
            OMG,
            5,
            MARSHAL::new,
            "a client used wide characters over GIOP 1.0",
            "use GIOP 1.2, for instance corbaloc:iiop:1.2@HOST:PORT/KEY"),
    WCHAR_FROM_GIOP_1_0_SERVER(
            OMG,
            6,
            MARSHAL::new,
            "a server used wide characters over GIOP 1.0",
            "use GIOP 1.2, for instance corbaloc:iiop:1.2@HOST:PORT/KEY"),
    CUSTOM_STREAM_FORMAT(
            OMG,
            7,
            MARSHAL::new,
            "the stream format of a custom value is not supported",
            "use stream format version 1 or 2"),
    NO_OPTIONAL_DATA(OMG, 8, MARSHAL::new, "a custom value has no more optional data", "read no more than was written"),

    INCOMPLETE_TYPECODE(
            OMG,
            1,
            BAD_TYPECODE::new,
            "the recursive TypeCode is not yet part of its type",
            "pass it to the create operation of the type with the same id"),
    ILLEGAL_MEMBER_TYPE(
            OMG, 2, BAD_TYPECODE::new, "the type cannot be a member, element or content", "use a type that has values"),
    ILLEGAL_PARAMETER_TYPE(OMG, 3, BAD_TYPECODE::new, "the type cannot be a parameter", "use a type that has values"),

    VALUE_IMPLEMENTATION_MISSING(
            OMG, 1, NO_IMPLEMENT::new, "the value type has no implementation here", "put its class on the class path"),
    VALUE_IMPLEMENTATION_VERSION(
            OMG,
            2,
            NO_IMPLEMENT::new,
            "the implementation of the value type has another version",
            "use the same version on both sides"),
    PROFILES_UNUSABLE(
            OMG,
            3,
            NO_IMPLEMENT::new,
            "no profile of the reference can be used",
            "check the reference with pleiad ior"),
    DII_ON_LOCAL_OBJECT(
            OMG, 4, NO_IMPLEMENT::new, "a dynamic request cannot be made for a local object", "call it directly"),

    INTERCEPTOR_OPERATION(
            OMG,
            1,
            NO_RESOURCES::new,
            "the interceptor operation is not available for generated stubs",
            "use it with dynamic requests only"),
    NO_CONNECTION_FOR_PRIORITY(
            OMG,
            2,
            NO_RESOURCES::new,
            "there is no connection for the request's priority",
            "define a priority band for it"),
    REPLY_NOT_AVAILABLE(OMG, 1, NO_RESPONSE::new, "the reply has not come yet", "wait for it"),

    DESTRUCTION_PREVENTED(
            OMG,
            1,
            BAD_INV_ORDER::new,
            "others depend on the object in the interface repository",
            "destroy those first"),
    INDESTRUCTIBLE(
            OMG, 2, BAD_INV_ORDER::new, "the object in the interface repository cannot be destroyed", "leave it"),
    WOULD_DEADLOCK(
            OMG, 3, BAD_INV_ORDER::new, "waiting here would never end", "call it from a thread that serves no request"),
    ORB_SHUT_DOWN(OMG, 4, BAD_INV_ORDER::new, "the ORB has been shut down", "make a new ORB"),
    REQUEST_SENT_TWICE(OMG, 5, BAD_INV_ORDER::new, "the request object was used before", "make a new request"),
    SERVANT_MANAGER_SET(OMG, 6, BAD_INV_ORDER::new, "the POA already has a servant manager", "set it once"),
    ARGUMENTS_OUT_OF_ORDER(
            OMG,
            7,
            BAD_INV_ORDER::new,
            "arguments was called a second time or after set_exception",
            "call it once, first"),
    CONTEXT_OUT_OF_ORDER(OMG, 8, BAD_INV_ORDER::new, "ctx was called out of order", "call it once, after arguments"),
    RESULT_OUT_OF_ORDER(
            OMG, 9, BAD_INV_ORDER::new, "set_result was called out of order", "call it once, after arguments"),
    REQUEST_ALREADY_SENT(OMG, 10, BAD_INV_ORDER::new, "the request was already sent", "make a new request"),
    REQUEST_NOT_SENT(OMG, 11, BAD_INV_ORDER::new, "the request was not sent yet", "send it first"),
    RESULT_ALREADY_TAKEN(OMG, 12, BAD_INV_ORDER::new, "the result was already taken", "take it once"),
    REQUEST_IS_SYNCHRONOUS(OMG, 13, BAD_INV_ORDER::new, "a synchronous request cannot be polled", "send it deferred"),
    INTERCEPTOR_CALL(
            OMG,
            14,
            BAD_INV_ORDER::new,
            "the call is not valid at this interception point",
            "see the standard's table of interception points"),
    SERVICE_CONTEXT_EXISTS(
            OMG, 15, BAD_INV_ORDER::new, "there is already a service context with this id", "replace it"),
    POLICY_FACTORY_EXISTS(
            OMG, 16, BAD_INV_ORDER::new, "there is already a factory for this type of policy", "register it once"),
    POA_BEING_DESTROYED(
            OMG,
            17,
            BAD_INV_ORDER::new,
            "no POA can be made below one that is being destroyed",
            "wait for the end of destroy"),
    PRIORITY_REASSIGNED(OMG, 18, BAD_INV_ORDER::new, "the priority is already assigned", "assign it once"),
    XA_OUTSIDE(
            OMG,
            19,
            BAD_INV_ORDER::new,
            "xa_start reported XAER_OUTSIDE",
            "end the work outside the transaction first"),
    XA_PROTOCOL(
            OMG,
            20,
            BAD_INV_ORDER::new,
            "a transaction branch reported XAER_PROTO",
            "look at the resource manager's log"),

    POA_DISCARDING(OMG, 1, TRANSIENT::new, "the POA discards requests or has no room for them", "call again later"),
    NO_USABLE_PROFILE(
            OMG,
            2,
            TRANSIENT::new,
            "no profile of the reference can be used now",
            "check that the server runs and its address can be reached"),
    REQUEST_CANCELLED(OMG, 3, TRANSIENT::new, "the request was cancelled", "call again if it is still wanted"),
    POA_DESTROYED(OMG, 4, TRANSIENT::new, "the POA was destroyed", "call again later"),

    UNKNOWN_ADAPTER_FAILED(
            OMG,
            1,
            OBJ_ADAPTER::new,
            "the adapter activator raised a system exception, or the POA manager is inactive",
            "see the cause in the server's log"),
    WRONG_SERVANT_TYPE(
            OMG,
            2,
            OBJ_ADAPTER::new,
            "the servant manager returned a servant of the wrong type",
            "return a servant that implements the interface"),
    NO_DEFAULT_SERVANT(OMG, 3, OBJ_ADAPTER::new, "the POA needs a default servant and has none", "call set_servant"),
    NO_SERVANT_MANAGER(
            OMG, 4, OBJ_ADAPTER::new, "the POA needs a servant manager and has none", "call set_servant_manager"),
    INCARNATE_VIOLATES_POLICY(
            OMG,
            5,
            OBJ_ADAPTER::new,
            "incarnate returned a servant that already serves another object",
            "return a servant per object, or allow multiple ids"),
    COMPONENTS_ESTABLISHED_FAILED(
            OMG, 6, OBJ_ADAPTER::new, "an IOR interceptor raised an exception", "see the cause in the log"),
    NULL_SERVANT(
            OMG,
            7,
            OBJ_ADAPTER::new,
            "the servant manager returned no servant",
            "return a servant or raise an exception"),

    WRONG_SERVANT_MANAGER_RESULT(
            OMG,
            1,
            BAD_OPERATION::new,
            "the servant manager returned a servant of the wrong type",
            "return a servant that implements the interface"),
    OPERATION_UNKNOWN(
            OMG,
            2,
            BAD_OPERATION::new,
            "the object does not know the operation",
            "build client and server from the same IDL"),

    CHARACTER_NOT_IN_CODE_SET(
            OMG,
            1,
            DATA_CONVERSION::new,
            "the character has no form in the code set of the connection",
            "let both sides support UTF-8 (char) or use wstring"),
    PRIORITY_MAPPING_FAILED(OMG, 2, DATA_CONVERSION::new, "the mapping of priorities failed", "check the mapping"),

    NOT_ACTIVATED_VALUE(
            OMG,
            1,
            OBJECT_NOT_EXIST::new,
            "a value that is not activated was passed as object reference",
            "activate it first"),
    NO_OBJECT_ADAPTER(
            OMG,
            2,
            OBJECT_NOT_EXIST::new,
            "there is no POA for the object and none could be made",
            "the reference is stale, or the server's POAs are not made yet"),
    OBJECT_ADAPTER_INACTIVE(
            OMG,
            4,
            OBJECT_NOT_EXIST::new,
            "the object adapter is inactive",
            "the server is shutting down; take a fresh reference"),

    POLICY_NOT_RECONCILED(
            OMG,
            1,
            INV_POLICY::new,
            "the policies of the reference and of the caller exclude each other",
            "change the override"),
    POLICY_TYPE_UNKNOWN(OMG, 2, INV_POLICY::new, "the type of policy is unknown", "see the list of policies"),
    NO_POLICY_FACTORY(
            OMG,
            3,
            INV_POLICY::new,
            "no factory is registered for the type of policy",
            "register one with an ORB initializer"),
    XA_RMERR(OMG, 1, INTERNAL::new, "a transaction branch reported XAER_RMERR", "look at the resource manager's log"),
    XA_RMFAIL(OMG, 2, INTERNAL::new, "a transaction branch reported XAER_RMFAIL", "look at the resource manager's log"),
    NO_INTERFACE_REPOSITORY(
            OMG, 1, INTF_REPOS::new, "there is no interface repository", "start one, or avoid get_interface"),
    NO_INTERFACE_ENTRY(OMG, 2, INTF_REPOS::new, "the interface repository does not know the interface", "load its IDL"),
    CONTEXT_NOT_FOUND(OMG, 1, BAD_CONTEXT::new, "the context does not exist", "create it"),
    NO_MATCHING_CONTEXT_PROPERTY(
            OMG, 2, BAD_CONTEXT::new, "no property of the context matches", "set it before the call"),
    CANNOT_ROLL_BACK(
            OMG, 1, TRANSACTION_ROLLEDBACK::new, "a transaction branch reported XA_RB", "start the transaction anew"),

    // Our own: CDR and dynamic types.

    DATA_TRUNCATED(
            PLEIAD,
            1,
            MARSHAL::new,
            "the message ends before the value does",
            "build client and server from the same IDL; the peer may be broken"),
    LENGTH_TOO_LARGE(
            PLEIAD,
            2,
            MARSHAL::new,
            "a length exceeds the octets that are present",
            "build client and server from the same IDL; the peer may be broken"),
    STRING_NOT_TERMINATED(
            PLEIAD, 3, MARSHAL::new, "a string does not end with a zero octet", "the peer is broken or uses other IDL"),
    STRING_EMBEDDED_NUL(PLEIAD, 4, MARSHAL::new, "a string holds a zero octet", "the peer is broken or uses other IDL"),
    STRING_TOO_LONG(PLEIAD, 5, MARSHAL::new, "a string is longer than its bound", "respect the bound in the IDL"),
    SEQUENCE_TOO_LONG(PLEIAD, 6, MARSHAL::new, "a sequence is longer than its bound", "respect the bound in the IDL"),
    ENCAPSULATION_MALFORMED(
            PLEIAD, 7, MARSHAL::new, "an encapsulation is empty or has no valid byte order", "the peer is broken"),
    WCHAR_MALFORMED(
            PLEIAD,
            8,
            MARSHAL::new,
            "a wide character or string has an impossible length",
            "the peer is broken or uses another code set"),
    TYPECODE_MALFORMED(PLEIAD, 9, MARSHAL::new, "a TypeCode is malformed", "the peer is broken"),
    INDIRECTION_MALFORMED(
            PLEIAD, 10, MARSHAL::new, "an indirection points to where nothing can be", "the peer is broken"),
    NESTING_TOO_DEEP(
            PLEIAD, 11, MARSHAL::new, "data is nested too deeply", "flatten the type; the limit guards the stack"),
    MESSAGE_TOO_LONG(
            PLEIAD,
            12,
            IMP_LIMIT::new,
            "the message exceeds the greatest size",
            "raise the limit, or pass the data in pieces"),
    NULL_STRING(PLEIAD, 13, BAD_PARAM::new, "a null string cannot be sent", "pass the empty string"),
    NULL_VALUE(PLEIAD, 14, BAD_PARAM::new, "null cannot be sent", "pass a value"),
    STRING_WITH_NUL(
            PLEIAD, 15, BAD_PARAM::new, "a string holds the character 0, which ends a string on the wire", "remove it"),
    MALFORMED_CHARACTER(
            PLEIAD,
            16,
            DATA_CONVERSION::new,
            "octets are not characters of the connection's code set",
            "the peer sends another code set than was agreed"),
    FIXED_MALFORMED(
            PLEIAD,
            17,
            MARSHAL::new,
            "a fixed-point number has an impossible digit or sign",
            "the peer is broken or uses other IDL"),
    FIXED_OUT_OF_RANGE(
            PLEIAD,
            18,
            DATA_CONVERSION::new,
            "a number does not fit the digits and scale of its fixed type",
            "round it first"),
    FIXED_TYPE_RANGE(
            PLEIAD,
            19,
            BAD_PARAM::new,
            "a fixed type has 1 to 31 digits and a scale between 0 and its digits",
            "correct digits or scale"),
    NOT_A_VALUE(
            PLEIAD,
            20,
            BAD_PARAM::new,
            "the object is no value of a type that IDL defines",
            "pass an instance of a generated class, or box it"),
    VALUE_MALFORMED(
            PLEIAD,
            50,
            MARSHAL::new,
            "a value is malformed: its tag, its ids, its chunks or their end",
            "the peer is broken or uses other IDL"),
    VALUE_OF_OTHER_TYPE(
            PLEIAD,
            51,
            MARSHAL::new,
            "a value is of another type than the operation expects",
            "build client and server from the same IDL"),
    VALUE_CONSTRUCTION(
            PLEIAD,
            52,
            MARSHAL::new,
            "an instance of a value type could not be made",
            "give its class a public constructor without parameters that does not fail, or register a factory"),
    VALUES_REPEATED(
            PLEIAD,
            53,
            MARSHAL::new,
            "values in anys refer too often to large values outside",
            "pass the shared value once; the limit guards the memory"),
    DYNAMIC_VALUE_TOO_LARGE(
            PLEIAD,
            60,
            IMP_LIMIT::new,
            "a dynamic value has too many components",
            "pass large sequences of basic types whole, with get_octet_seq and the like"),
    DYNAMIC_VALUE_DESTROYED(
            PLEIAD,
            61,
            OBJECT_NOT_EXIST::new,
            "the dynamic value was destroyed, or is no longer part of the value around it",
            "take the component anew, or use copy() for one that lives on its own"),
    DYNAMIC_VALUE_OPAQUE(
            PLEIAD,
            62,
            NO_IMPLEMENT::new,
            "only its class understands the state of the value type",
            "use get_val() and insert_val(), or the generated class"),
    ANY_TYPE_MISMATCH(PLEIAD, 21, BAD_OPERATION::new, "the any holds a value of another type", "look at type() first"),
    ANY_EMPTY(PLEIAD, 22, BAD_OPERATION::new, "the any holds no value", "insert one first"),
    ANY_NOT_STREAMABLE(
            PLEIAD,
            23,
            BAD_INV_ORDER::new,
            "the value of the any was not inserted as Streamable",
            "read it from create_input_stream"),
    ENUM_OUT_OF_RANGE(
            PLEIAD,
            24,
            MARSHAL::new,
            "an enumerated value is out of its range",
            "build client and server from the same IDL"),
    NO_CODE_SET_IN_COMMON(
            PLEIAD,
            25,
            CODESET_INCOMPATIBLE::new,
            "client and server have no code set in common",
            "let both support UTF-8 for char and UTF-16 for wchar"),
    TYPE_WITHOUT_VALUES(PLEIAD, 26, BAD_TYPECODE::new, "the type has no values", "use another type in the any"),
    LONG_DOUBLE_UNSUPPORTED(PLEIAD, 27, NO_IMPLEMENT::new, "long double has no Java type", "use double or fixed"),
    NO_REFERENCES_HERE(
            PLEIAD,
            28,
            BAD_OPERATION::new,
            "this stream belongs to no full ORB and cannot make object references",
            "take the any or stream from ORB.init(args, props)"),
    DUPLICATE_ENUMERATOR(
            PLEIAD, 29, BAD_PARAM::new, "an enum needs distinct enumerators, at least one", "correct the list"),
    NEGATIVE_BOUND(
            PLEIAD, 30, BAD_PARAM::new, "a bound or length is negative, or an array's is zero", "pass 0 for no bound"),
    FIXED_TYPE_EXPECTED(
            PLEIAD, 31, BAD_INV_ORDER::new, "the type is not a fixed type", "pass a TypeCode of create_fixed_tc"),
    REFERENCE_TYPE_EXPECTED(
            PLEIAD,
            32,
            BAD_PARAM::new,
            "the type is not that of an object reference",
            "pass a TypeCode of create_interface_tc"),
    ENCAPSULATION_ORDER(
            PLEIAD,
            33,
            INTERNAL::new,
            "an encapsulation was ended that was not begun",
            "this is an error in the ORB; report it"),

    CONTEXT_MALFORMED(
            PLEIAD,
            80,
            MARSHAL::new,
            "the context of a request does not consist of names and values",
            "the peer is broken"),
    PROPERTY_FLAGS(
            PLEIAD,
            81,
            INV_FLAG::new,
            "the flags for properties of a context are none that exist",
            "pass 0, or CTX_RESTRICT_SCOPE for a search"),
    REQUEST_ARGUMENT(
            PLEIAD,
            82,
            BAD_PARAM::new,
            "a dynamic request lacks something or is of another ORB",
            "make requests with _request or _create_request of a reference"),

    // Our own: references and GIOP.

    MALFORMED_HEADER(
            PLEIAD,
            100,
            MARSHAL::new,
            "the header of a message holds an impossible value",
            "the peer is broken or speaks another protocol"),
    NOT_AN_IIOP_PROFILE(
            PLEIAD,
            101,
            INV_OBJREF::new,
            "the profile is not an IIOP profile of major version 1",
            "check the reference with pleiad ior"),
    NO_IIOP_PROFILE(
            PLEIAD,
            102,
            INV_OBJREF::new,
            "the reference has no usable IIOP profile",
            "check the reference with pleiad ior"),

    // Our own: transport.

    CONNECT_FAILED(
            PLEIAD,
            200,
            TRANSIENT::new,
            "no connection to the server could be opened",
            "check that the server runs and its address can be reached"),
    CLOSED_BY_PEER(
            PLEIAD,
            201,
            TRANSIENT::new,
            "the server closed the connection in order before it handled the request",
            "call again; the server is shutting down or frees connections"),
    CONNECTION_BROKEN(
            PLEIAD,
            202,
            COMM_FAILURE::new,
            "the connection to the server broke",
            "look at the server's log; the request may have been executed"),
    HEARTBEAT_UNANSWERED(
            PLEIAD,
            211,
            COMM_FAILURE::new,
            "the server did not answer a heartbeat in time",
            "look whether its process is stopped, its threads all busy, or the network cut, or raise the time-out of the"
                    + " heartbeat policy; the request may have been executed"),
    CALL_TIMED_OUT(
            PLEIAD,
            203,
            TIMEOUT::new,
            "the call took longer than its bound",
            "raise the time-out or look at the server"),
    CALL_INTERRUPTED(
            PLEIAD,
            204,
            COMM_FAILURE::new,
            "the calling thread was interrupted",
            "find out who interrupts it; the request may have been executed"),
    MESSAGE_ERROR_RECEIVED(
            PLEIAD,
            205,
            COMM_FAILURE::new,
            "the server answered MessageError",
            "it did not understand the request, or the request is longer than it allows (omniORB: giopMaxMsgSize)"),
    PEER_BROKE_PROTOCOL(
            PLEIAD,
            206,
            COMM_FAILURE::new,
            "the server sent what is not GIOP or not allowed here",
            "the peer is broken"),
    TOO_MANY_CALLS(
            PLEIAD,
            207,
            TRANSIENT::new,
            "too many calls to the server are under way",
            "call again later, or raise maxPendingCalls"),
    SHUT_DOWN_DURING_CALL(
            PLEIAD, 208, COMM_FAILURE::new, "the ORB was shut down during the call", "end calls before shutting down"),
    CALL_CANCELLED(
            PLEIAD,
            221,
            NO_RESPONSE::new,
            "the caller cancelled the call",
            "nothing, if that was meant; the request may have been executed"),
    TOO_MANY_ASYNC_CALLS(
            PLEIAD,
            222,
            TRANSIENT::new,
            "too many asynchronous calls of this ORB are under way",
            "wait for some of them to end, or raise org.pleiad.orb.async.calls"),
    ASYNC_CALL_FAILED(
            PLEIAD,
            223,
            INTERNAL::new,
            "an asynchronous call ended with what is no CORBA exception",
            "see the cause; an argument that marshals itself, or the ORB, failed"),
    TOO_MANY_CALLBACKS(
            PLEIAD,
            220,
            TRANSIENT::new,
            "the client has too many calls of servers under way",
            "call again later, or raise maxPendingRequests or maxServerThreads of the client"),
    CANNOT_LISTEN(
            PLEIAD,
            209,
            INITIALIZE::new,
            "the address to listen on cannot be had",
            "choose an address of this machine and a free port; port 0 lets the system choose"),
    TLS_NOT_USABLE(
            PLEIAD,
            230,
            INITIALIZE::new,
            "TLS cannot be set up",
            "give a certificate and its key (org.pleiad.orb.tls.certificate and .key, or .keystore), and whom to trust"
                    + " (org.pleiad.orb.tls.trust or .truststore)"),
    TLS_HANDSHAKE_REFUSED(
            PLEIAD,
            231,
            NO_PERMISSION::new,
            "client and server did not agree on a TLS connection",
            "each side has to trust the other's certificate, the server's has to name the host in the reference, and both"
                    + " need a protocol version in common"),
    TLS_DEMANDED(
            PLEIAD,
            232,
            NO_PERMISSION::new,
            "this client calls over TLS only, and the reference names no address for TLS",
            "have the server listen with ssliop:, or set org.pleiad.orb.tls.use to when-needed"),
    TLS_CERTIFICATE_DEMANDED(
            PLEIAD,
            233,
            NO_PERMISSION::new,
            "the server demands a certificate of its clients, and this client has none",
            "give the client a certificate and its key (org.pleiad.orb.tls.certificate and .key, or .keystore)"),
    ACCESS_REFUSED(
            PLEIAD,
            234,
            NO_PERMISSION::new,
            "no rule of the server allows the call",
            "have the server's operator allow it (org.pleiad.orb.access.rules); its log org.pleiad.orb.audit says who called"
                    + " what"),
    NOT_AUTHENTICATED(
            PLEIAD,
            235,
            NO_PERMISSION::new,
            "the server does not believe who the client says it is",
            "look at user and password (org.pleiad.orb.user, org.pleiad.orb.user.password), and call over TLS"),
    MALFORMED_SECURITY_CONTEXT(
            PLEIAD,
            236,
            MARSHAL::new,
            "the security context of the request cannot be understood",
            "the peer is broken, or speaks a mechanism that is not known here"),
    SERVER_OVERLOADED(
            PLEIAD,
            210,
            TRANSIENT::new,
            "the server had no thread for the request in time",
            "call again later; give the server more threads (maxServerThreads), or its servants less to wait for"),

    // Our own: calling side.

    TOO_MANY_FORWARDS(
            PLEIAD,
            300,
            TRANSIENT::new,
            "the call was sent on from server to server too often",
            "servers send calls to each other in a circle; look at their references"),
    REPLY_OF_ANOTHER_CALL(PLEIAD, 301, MARSHAL::new, "the reply does not fit the request", "the peer is broken"),
    FOREIGN_STREAM(
            PLEIAD,
            302,
            BAD_PARAM::new,
            "the stream or reference was not made by this ORB",
            "pass what the same ORB has made"),
    RESPONSE_UNREADABLE(
            PLEIAD,
            321,
            UNKNOWN::new,
            "the response to a deferred request could not be taken over",
            "look at the cause, in the log"),
    TOO_MANY_RESPONSES(
            PLEIAD,
            320,
            NO_RESOURCES::new,
            "too many responses to deferred requests wait to be fetched",
            "fetch them with get_next_response before sending more"),
    OPERATION_UNSUPPORTED(
            PLEIAD, 304, NO_IMPLEMENT::new, "the operation is not supported yet", "see the list of what is supported"),
    STUB_CREATION(
            PLEIAD,
            305,
            INTERNAL::new,
            "a stub could not be made",
            "stub classes need a public constructor without parameters in an exported package"),
    POLICY_NOT_OVERRIDABLE(
            PLEIAD,
            307,
            NO_PERMISSION::new,
            "clients cannot override a policy of this type",
            "give it to create_POA, where object adapters take it"),
    REBIND_FORBIDDEN(
            PLEIAD,
            308,
            REBIND::new,
            "the rebind policy forbids to go elsewhere without the program's knowing",
            "call _validate_connection to bind the reference anew"),
    REBIND_REFUSED(
            PLEIAD,
            309,
            REBIND::new,
            "the program refused to have the reference bound anew",
            "build the state at the new place and call again"),
    DEADLINE_PASSED(
            PLEIAD,
            310,
            TIMEOUT::new,
            "the deadline of the call has passed",
            "give the call more time, or look at what took it"),
    NARROW_FAILED(
            PLEIAD,
            306,
            BAD_PARAM::new,
            "the object is not of the wanted type",
            "ask for an interface that the object implements"),

    // Our own: object adapter and dispatch.

    ADAPTER_ARGUMENT_NULL(PLEIAD, 400, BAD_PARAM::new, "an argument of the object adapter is null", "pass an object"),
    ADAPTER_NAME_UNUSABLE(
            PLEIAD, 401, BAD_PARAM::new, "a name or POA manager cannot be used for object adapters", "choose another"),
    OBJECT_NOT_ACTIVE(
            PLEIAD,
            402,
            OBJECT_NOT_EXIST::new,
            "the object is not active and nothing can activate it",
            "take a fresh reference; the object was deactivated or never activated"),
    NO_DEFAULT_ADAPTER(
            PLEIAD,
            403,
            OBJ_ADAPTER::new,
            "_default_POA of the servant returned null",
            "return a POA from _default_POA"),
    NO_IMPLICIT_ACTIVATION(
            PLEIAD,
            404,
            OBJ_ADAPTER::new,
            "the servant is not active and its POA does not activate it implicitly",
            "activate it with activate_object, or give the POA IMPLICIT_ACTIVATION"),
    NO_INVOCATION(
            PLEIAD,
            405,
            OBJ_ADAPTER::new,
            "the servant is not running a request on this thread",
            "call it from within an operation of the servant"),
    COMPLETION_TIMEOUT(
            PLEIAD,
            406,
            TIMEOUT::new,
            "requests were still running at the end of the longest wait for their completion",
            "look for servants that block, or raise the limit"),
    ADAPTER_BUSY(
            PLEIAD,
            407,
            TRANSIENT::new,
            "the object adapter had no time for the request",
            "call again later; look for servants or servant managers that block"),
    ADAPTER_INTERRUPTED(
            PLEIAD,
            408,
            TRANSIENT::new,
            "the thread was interrupted while it waited",
            "call again if it is still wanted"),
    POSTINVOKE_FAILED(
            PLEIAD,
            409,
            OBJ_ADAPTER::new,
            "postinvoke of the servant locator raised an exception that is not a system exception",
            "see the cause in the server's log"),
    SERVANT_FAILED(
            PLEIAD,
            410,
            UNKNOWN::new,
            "the servant raised a Java exception that is no CORBA exception",
            "see the stack trace in the server's log"),
    SERVANT_NOT_INVOCABLE(
            PLEIAD,
            411,
            OBJ_ADAPTER::new,
            "the servant has no skeleton",
            "derive it from the generated POA class, or from DynamicImplementation"),
    ADAPTER_ENDING(
            PLEIAD,
            414,
            TRANSIENT::new,
            "the ORB is shutting down and did not begin the request",
            "try again when the server has been started anew, or at another one"),
    ARGUMENT_FLAGS(
            PLEIAD,
            413,
            INV_FLAG::new,
            "the flags of a named value are none of ARG_IN, ARG_OUT and ARG_INOUT",
            "pass one of them, or 0 for a result"),
    FOREIGN_REPLY_STREAM(
            PLEIAD,
            412,
            INTERNAL::new,
            "the skeleton returned another stream than the one made for the reply",
            "generate the skeleton anew"),

    // Our own: sessions.

    SESSION_UNKNOWN(
            PLEIAD,
            420,
            TRANSIENT::new,
            "the server does not know the session of the request and has not carried the request out now",
            "nothing, if this was the first attempt: a new session is opened; otherwise find out whether an earlier one was"
                    + " carried out"),
    REQUEST_EXPIRED(
            PLEIAD,
            421,
            TRANSIENT::new,
            "the request came after the time in which it may be repeated and was not carried out now",
            "look for what held it up for so long"),
    SESSION_FORGOTTEN(
            PLEIAD,
            422,
            TRANSIENT::new,
            "the server may have carried the request out and forgotten the reply; it was not carried out now",
            "find out whether it was carried out; let the server keep more replies, or for longer"),
    OUTCOME_LOST(
            PLEIAD,
            423,
            TRANSIENT::new,
            "the server began the request and lost its outcome",
            "find out whether it was carried out"),
    SESSION_CONTEXT_MALFORMED(
            PLEIAD,
            424,
            BAD_PARAM::new,
            "a service context that names the request has an impossible value",
            "mend the client"),
    SESSION_LIMIT(
            PLEIAD,
            425,
            TRANSIENT::new,
            "the server has as many sessions as it may have, and all have requests running",
            "call again later, or raise org.pleiad.orb.session.clients"),
    SESSION_STORE_MISSING(
            PLEIAD,
            427,
            INITIALIZE::new,
            "the sessions cannot be kept in the directory that was set",
            "put pleiad-session-store on the path, and see that the directory can be written and no other server uses it"),
    SESSION_STORE_FAILED(
            PLEIAD,
            426,
            PERSIST_STORE::new,
            "the server could not note down that the request begins, and did not carry it out",
            "see the cause in the server's log; look at the disk"),

    // Our own: activation on demand.

    SERVER_START_FAILED(
            PLEIAD,
            640,
            TRANSIENT::new,
            "the activator started the server, but its process ended before it could be called",
            "read the server's log, whose place 'pleiad activator list' shows"),
    SERVER_START_TIMEOUT(
            PLEIAD,
            641,
            TRANSIENT::new,
            "the activator started the server, but it did not become ready in time",
            "see that it is given -ORBActivator and -ORBServerId, and activates its POA manager; read its log"),
    SERVER_BACK_OFF(
            PLEIAD,
            642,
            TRANSIENT::new,
            "the server failed again and again, so the activator waits before it starts it anew",
            "read the server's log; 'pleiad activator start' tries at once"),
    SERVER_DOWN(
            PLEIAD,
            643,
            TRANSIENT::new,
            "no instance of the server answers, and the activator has no command to start one with",
            "start the server, or register its command with 'pleiad activator add'"),
    SERVER_NOT_REGISTERED(
            PLEIAD,
            644,
            OBJECT_NOT_EXIST::new,
            "the activator does not know the server of the object",
            "register it with 'pleiad activator add'"),
    TOO_MANY_WAIT_FOR_START(
            PLEIAD, 645, TRANSIENT::new, "too many requests wait for the start of the server", "try again later"),
    REPLICATION_MANAGER_UNAVAILABLE(
            PLEIAD,
            690,
            TRANSIENT::new,
            "the replication manager cannot reach a majority of the domain's hosts, or was asked for too much",
            "try again; if the completion is MAYBE, look first whether it was done"),
    REPLICATION_MANAGER_FULL(
            PLEIAD,
            691,
            NO_RESOURCES::new,
            "the replication manager has no room for this",
            "delete groups or properties that are not needed any more"),
    ADMINISTRATION_FROM_AFAR(
            PLEIAD,
            646,
            NO_PERMISSION::new,
            "the activator is administered from its own machine only",
            "run the command there, or allow it with 'pleiad activator serve --allow-remote'"),
    ACTIVATOR_STORE(
            PLEIAD,
            647,
            PERSIST_STORE::new,
            "the activator cannot write its registrations",
            "see that its directory can be written and the disk is not full"),
    REPOSITORY_READ_ONLY(
            PLEIAD,
            650,
            NO_PERMISSION::new,
            "the interface repository is made of IDL and cannot be changed by calls",
            "change the IDL, and start the repository with it"),
    NAME_STORE_FAILED(
            PLEIAD,
            660,
            PERSIST_STORE::new,
            "the store of names failed",
            "see the naming server's log, mend the disk, and start the server again"),
    NAME_STORE_NOT_OPENED(
            PLEIAD, 661, INITIALIZE::new, "the store of names cannot be used", "see what the message says of the file"),
    NAMING_NOT_STARTED(
            PLEIAD,
            662,
            INITIALIZE::new,
            "no naming service can start in this ORB",
            "start one for an ORB, and one only"),
    CONTEXT_GONE(
            PLEIAD,
            663,
            OBJECT_NOT_EXIST::new,
            "there is no such naming context any more",
            "resolve the context anew, or make another"),
    ROOT_CONTEXT_STAYS(PLEIAD, 664, NO_PERMISSION::new, "the root context cannot be destroyed", "unbind what is in it"),
    NIL_NOT_BOUND(PLEIAD, 665, BAD_PARAM::new, "a nil reference cannot be bound", "bind a reference to an object"),
    LISTING_OF_NOTHING(PLEIAD, 666, BAD_PARAM::new, "no bindings were asked for", "ask for at least one"),
    BINDING_TOO_LARGE(
            PLEIAD,
            667,
            IMP_LIMIT::new,
            "a name or a reference is too large to be bound",
            "see the limit in the message"),
    INTERCEPTOR_FAILED(
            PLEIAD,
            430,
            UNKNOWN::new,
            "an interceptor failed with what is no CORBA exception",
            "look at the log for its stack trace"),
    MARSHALLING_ABANDONED(
            PLEIAD,
            431,
            MARSHAL::new,
            "the stub could not marshal the arguments, so the request was not sent",
            "look at the exception that the caller gets"),

    // Our own: event channels.

    CONSUMERS_FULL(
            PLEIAD,
            610,
            TRANSIENT::new,
            "the queue of a consumer had no room for as long as a supplier waits; no consumer got the event",
            "supply it again later; see with 'pleiad events stats' which consumer is slow"),
    CHANNEL_FULL(
            PLEIAD,
            611,
            IMP_LIMIT::new,
            "as many events wait in the channel as its MaxQueueLength allows, and it rejects new ones",
            "supply it again later, or raise MaxQueueLength"),
    CHANNEL_ENDED(PLEIAD, 612, OBJECT_NOT_EXIST::new, "the channel was destroyed", "find or make another one"),
    NO_EVENT_YET(
            PLEIAD, 613, TRANSIENT::new, "no event came for as long as a pull may wait at the channel", "pull again"),
    TOO_MANY_CONSUMERS(
            PLEIAD,
            614,
            IMP_LIMIT::new,
            "the channel has as many consumers as MaxConsumers allows",
            "disconnect some, or raise MaxConsumers"),
    TOO_MANY_SUPPLIERS(
            PLEIAD,
            615,
            IMP_LIMIT::new,
            "the channel has as many suppliers as MaxSuppliers allows",
            "disconnect some, or raise MaxSuppliers"),
    TOO_MANY_PULLS(
            PLEIAD,
            616,
            TRANSIENT::new,
            "as many consumers wait in pull as the server has threads for",
            "pull again later, use try_pull, or raise org.pleiad.orb.server.threads"),
    TOO_MANY_EVENT_TYPES(
            PLEIAD,
            617,
            IMP_LIMIT::new,
            "one client names more types of events than a channel keeps for it",
            "name them with wildcards, or filter by a constraint"),
    TOO_MANY_FILTERS(
            PLEIAD,
            620,
            IMP_LIMIT::new,
            "there are as many filters as an event service, or a proxy or admin object of it, may have",
            "destroy or remove filters that are not needed any more"),
    TOO_MANY_CONSTRAINTS(
            PLEIAD,
            621,
            IMP_LIMIT::new,
            "a filter would have more constraints, event types or callbacks than it may",
            "use several filters: an event passes that one of them lets pass"),
    EVENT_STORE_FAILED(
            PLEIAD,
            625,
            PERSIST_STORE::new,
            "the disk refused what a durable channel wanted to keep, or what it kept is damaged; the channel takes no events",
            "see the cause in the server's log, mend the disk and start the service again; what was forced can be read"),
    SUPPLIER_NUMBER(
            PLEIAD,
            626,
            BAD_PARAM::new,
            "the name or number by which a supplier marks its event is impossible",
            "number the events of each supplier from 1, rising; keep its name within 256 characters"),
    CHANNEL_BACKLOG(
            PLEIAD,
            627,
            TRANSIENT::new,
            "durable subscriptions have not acknowledged as many events as a replicated channel keeps for them; no event"
                    + " was taken",
            "supply it again later; let the slowest subscription acknowledge, or remove it"),

    TYPED_EVENT_FORM(
            PLEIAD,
            630,
            MARSHAL::new,
            "the octets of a typed event mean something else to this consumer, and the channel does not know their types",
            "let suppliers and consumers of a typed channel use GIOP 1.2, as IOR texts and corbaloc:iiop:1.2@ do"),

    // Our own: object groups.

    GROUP_UNKNOWN(
            PLEIAD,
            700,
            OBJECT_NOT_EXIST::new,
            "there is no such object group, or it was removed",
            "get a reference from whoever made the group; see pleiad group ls"),
    GROUP_WITHOUT_MEMBERS(
            PLEIAD,
            701,
            TRANSIENT::new,
            "the object group has no members now; the request was not carried out",
            "add a member, or start a host that has one"),
    GROUP_WITHOUT_MAJORITY(
            PLEIAD,
            702,
            TRANSIENT::new,
            "this host of object groups is not in touch with a majority of the others, or was excluded; the request was not"
                    + " carried out",
            "try another host, or again when the hosts reach each other"),
    GROUP_OVERLOADED(
            PLEIAD,
            703,
            TRANSIENT::new,
            "too many requests of object groups wait at this host; the request was not carried out",
            "try again later, or let the group have less to do"),
    GROUP_OUTCOME_UNKNOWN(
            PLEIAD,
            704,
            COMM_FAILURE::new,
            "the request was put into the group's order, and nobody could say in time what became of it",
            "repeat it under the same FT_REQUEST identity: it will not be carried out twice; or find out whether it was"),
    GROUP_MEMBER_UNREACHABLE(
            PLEIAD,
            705,
            TRANSIENT::new,
            "this host has no member that could take the request, and reached none elsewhere; the request was not carried out",
            "try again when the group has another view"),
    GROUP_CALLS_ITSELF(
            PLEIAD,
            706,
            BAD_INV_ORDER::new,
            "a member of an object group called its own group while it carries out a request: it would wait for itself",
            "call the servant directly, or after the request has ended"),
    NOT_AS_A_MEMBER(
            PLEIAD,
            707,
            BAD_INV_ORDER::new,
            "the servant of an object group cannot do this while it carries out a request",
            "make ordinary calls with a reply, on the thread of the request"),
    NOT_IN_A_GROUP(
            PLEIAD,
            708,
            BAD_INV_ORDER::new,
            "this thread carries out no request of an object group",
            "ask for the ReplicaContext in a servant that is a member, on the thread of the request"),
    GROUP_REQUEST_REFUSED(
            PLEIAD, 709, BAD_PARAM::new, "the request is none that an object group can take", "see the detail"),
    REPLY_OF_ANOTHER_VERSION(
            PLEIAD,
            710,
            MARSHAL::new,
            "the reply that was kept is of another version of GIOP than the repetition",
            "repeat requests in the version in which they were first sent"),
    GROUP_REQUEST_TOO_LARGE(
            PLEIAD,
            712,
            IMP_LIMIT::new,
            "the request is longer than an entry of the log of its object group may be; it was not carried out",
            "send it in pieces, or raise the engine's setting entry.octets at all hosts of the domain"),
    GROUP_MEMBER_LOST(
            PLEIAD,
            720,
            COMM_FAILURE::new,
            "a member of an object group was out of it before it replied; it may have carried the request out",
            "look at the replies of the others"),
    GROUP_REQUEST_EXPIRED(
            PLEIAD,
            711,
            BAD_CONTEXT::new,
            "the request came after the time in which it may be repeated, or its reply is not kept any more; it was not carried"
                    + " out now",
            "find out whether it was carried out; look for what held it up, or give it more time"),

    // Our own: configuration and front door.

    REQUEST_TOO_LATE(
            PLEIAD,
            440,
            TIMEOUT::new,
            "the request's deadline had passed before its servant could begin",
            "give the call more time, or the server less to do"),
    UNKNOWN_OPTION(PLEIAD, 500, BAD_PARAM::new, "the -ORB option is unknown", "see the list of settings"),
    BAD_SETTING(PLEIAD, 501, BAD_PARAM::new, "a setting has an impossible value", "see the list of settings"),
    NAME_NOT_RESOLVED(
            PLEIAD,
            502,
            BAD_PARAM::new,
            "the name in a corbaname URL leads nowhere",
            "check the name with the naming service"),
    NOT_IN_A_SINGLETON(
            PLEIAD,
            503,
            NO_IMPLEMENT::new,
            "ORB.init() gives an ORB that only makes TypeCodes and Anys",
            "take the ORB of ORB.init(args, properties)"),
    ORB_NOT_INITIALIZED(
            PLEIAD,
            504,
            BAD_INV_ORDER::new,
            "the ORB has no settings yet",
            "make it with ORB.init(args, properties) or Pleiad.builder()"),
    INITIALIZER_FAILED(
            PLEIAD,
            505,
            INITIALIZE::new,
            "an ORB initializer could not be made or failed",
            "correct it; an ORB without one of its interceptors does not start"),
    INITIALIZATION_OVER(
            PLEIAD,
            506,
            OBJECT_NOT_EXIST::new,
            "an ORBInitInfo was used after post_init",
            "register everything in pre_init or post_init");

    private static final int NUMBER_MASK = 0xfff;

    private final Vendor vendor;
    private final int number;
    private final ExceptionMaker maker;
    private final String meaning;
    private final String remedy;

    Minor(Vendor vendor, int number, ExceptionMaker maker, String meaning, String remedy) {
        this.vendor = vendor;
        this.number = number;
        this.maker = maker;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    public Vendor vendor() {
        return vendor;
    }

    /** The lower 12 bits of the code. */
    public int number() {
        return number;
    }

    /** The code as it stands in the exception and on the wire. */
    public int code() {
        return vendor.vmcid() | number;
    }

    /** What went wrong, a clause without a full stop. */
    public String meaning() {
        return meaning;
    }

    /** What to do about it, a clause without a full stop. */
    public String remedy() {
        return remedy;
    }

    /** The class of the exceptions that carry this code. */
    public Class<? extends SystemException> exceptionClass() {
        return maker.make("", 0, CompletionStatus.COMPLETED_NO).getClass();
    }

    /** A new exception with this code. */
    public SystemException exception(CompletionStatus completed) {
        return maker.make(meaning, code(), completed);
    }

    /** A new exception with this code; {@code detail} says what and where. */
    public SystemException exception(CompletionStatus completed, String detail) {
        return maker.make(meaning + ": " + detail, code(), completed);
    }

    /** A new exception with this code and a cause. */
    public SystemException exception(CompletionStatus completed, String detail, Throwable cause) {
        SystemException exception = exception(completed, detail);
        exception.initCause(cause);
        return exception;
    }

    /** Whether {@code exception} is of this class and has this code. */
    public boolean matches(SystemException exception) {
        return exception.minor == code() && exception.getClass() == exceptionClass();
    }

    /** The entry for an exception, ours or a foreign ORB's; empty if its code is not in the catalogue. */
    public static Optional<Minor> of(SystemException exception) {
        if (Vendor.OMG.vmcid() != (exception.minor & ~NUMBER_MASK)
                && Vendor.PLEIAD.vmcid() != (exception.minor & ~NUMBER_MASK)) {
            return Optional.empty();
        }
        for (Minor minor : values()) {
            if (minor.matches(exception)) {
                return Optional.of(minor);
            }
        }
        return Optional.empty();
    }
}
