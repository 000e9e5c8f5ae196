package golden.kitchen;

import javax.annotation.processing.Generated;

/**
 * Constant of IDL {@code kitchen::WIDEST}, id {@code IDL:pleiad.org/kitchen/WIDEST:1.0}.
 */
@Generated("org.pleiad.idl")
public interface WIDEST {

    short value = (short) 65535;
}
