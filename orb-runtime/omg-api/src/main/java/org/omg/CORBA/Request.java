package org.omg.CORBA;

/**
 * A request that is put together at run time (dynamic invocation interface). Made by {@link Object#_request} or
 * {@link Object#_create_request}; used once. After an invocation, {@link #env} holds the exception if one was raised.
 * CORBA 3.3 part 1, section 11.
 */
public abstract class Request {
    public Request() {}

    public abstract Object target();

    public abstract String operation();

    public abstract NVList arguments();

    public abstract NamedValue result();

    public abstract Environment env();

    /** The TypeCodes of the user exceptions that the operation may raise. */
    public abstract ExceptionList exceptions();

    /** The names of the context properties that the operation takes along. */
    public abstract ContextList contexts();

    public abstract void ctx(Context context);

    public abstract Context ctx();

    public abstract Any add_in_arg();

    public abstract Any add_named_in_arg(String name);

    public abstract Any add_inout_arg();

    public abstract Any add_named_inout_arg(String name);

    public abstract Any add_out_arg();

    public abstract Any add_named_out_arg(String name);

    public abstract void set_return_type(TypeCode type);

    public abstract Any return_value();

    /** Sends the request and waits for the reply. */
    public abstract void invoke();

    public abstract void send_oneway();

    /** Sends the request; {@link #get_response} fetches the reply later. */
    public abstract void send_deferred();

    public abstract void get_response() throws WrongTransaction;

    /** Whether the reply to a deferred request is there. */
    public abstract boolean poll_response();
}
