package golden.client;

import javax.annotation.processing.Generated;

/**
 * The client's half alone: no skeleton, no tie.
 *
 * <p>Operations of IDL {@code Clock}, id {@code IDL:Clock:1.0}.
 */
@Generated("org.pleiad.idl")
public interface ClockOperations {

    long now();
}
