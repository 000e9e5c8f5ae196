package golden.client;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * The client's half alone: no skeleton, no tie.
 *
 * <p>Interface of IDL {@code Clock}, id {@code IDL:Clock:1.0}.
 */
@Generated("org.pleiad.idl")
public interface Clock extends ClockOperations, org.omg.CORBA.Object, IDLEntity {
}
