package golden.kitchen;

import javax.annotation.processing.Generated;

/**
 * Constant of IDL {@code kitchen::FREEZING}, id {@code IDL:pleiad.org/kitchen/FREEZING:1.0}.
 */
@Generated("org.pleiad.idl")
public interface FREEZING {

    int value = -273;
}
