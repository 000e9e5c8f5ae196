package golden.kitchen;

import javax.annotation.processing.Generated;

/**
 * Constant of IDL {@code kitchen::PI}, id {@code IDL:pleiad.org/kitchen/PI:1.0}.
 */
@Generated("org.pleiad.idl")
public interface PI {

    double value = 3.14159265358979;
}
