package org.omg.CORBA;

/**
 * A request as a dynamic servant sees it: call {@link #arguments} first, then {@link #ctx} if need be, then exactly one of
 * {@link #set_result} and {@link #set_exception}. CORBA 3.3 part 1, section 12.
 */
public abstract class ServerRequest {
    public ServerRequest() {}

    /** The name of the operation. */
    public String operation() {
        throw new NO_IMPLEMENT("ServerRequest.operation");
    }

    /** @deprecated The name of {@link #operation} before CORBA 2.3. */
    @Deprecated
    public String op_name() {
        return operation();
    }

    public abstract Context ctx();

    /** Gives the types and directions of the arguments and receives the values of in and inout arguments. */
    public void arguments(NVList arguments) {
        throw new NO_IMPLEMENT("ServerRequest.arguments");
    }

    /** @deprecated The name of {@link #arguments} before CORBA 2.3. */
    @Deprecated
    public void params(NVList arguments) {
        arguments(arguments);
    }

    public void set_result(Any result) {
        throw new NO_IMPLEMENT("ServerRequest.set_result");
    }

    /** @deprecated The name of {@link #set_result} before CORBA 2.3. */
    @Deprecated
    public void result(Any result) {
        set_result(result);
    }

    /** Ends the request with the exception that the any holds. */
    public void set_exception(Any exception) {
        throw new NO_IMPLEMENT("ServerRequest.set_exception");
    }

    /** @deprecated The name of {@link #set_exception} before CORBA 2.3. */
    @Deprecated
    public void except(Any exception) {
        set_exception(exception);
    }
}
