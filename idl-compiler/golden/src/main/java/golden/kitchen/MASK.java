package golden.kitchen;

import javax.annotation.processing.Generated;

/**
 * Constant of IDL {@code kitchen::MASK}, id {@code IDL:pleiad.org/kitchen/MASK:1.0}.
 */
@Generated("org.pleiad.idl")
public interface MASK {

    byte value = (byte) 240;
}
