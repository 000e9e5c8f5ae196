package org.pleiad.orb.interceptor;

import org.omg.CORBA.Any;
import org.omg.CORBA.TypeCode;
import org.omg.Dynamic.Parameter;

/**
 * What only dynamic requests know of themselves, for {@link RequestView}; implemented by both sides, asked on the thread of
 * the interception point.
 */
public interface DynamicParts {

    /** The parameters as far as they have values. */
    Parameter[] arguments();

    /** The user exceptions that the operation may raise. */
    TypeCode[] exceptions();

    /** The names in the context clause. */
    String[] contexts();

    /** Names and values, in turn, of the context that goes with the request. */
    String[] operationContext();

    /** What the operation returned; of type void if that is nothing. */
    Any result();
}
