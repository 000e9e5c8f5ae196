package golden.kitchen;

import javax.annotation.processing.Generated;

/**
 * Constant of IDL {@code kitchen::RATIO}, id {@code IDL:pleiad.org/kitchen/RATIO:1.0}.
 */
@Generated("org.pleiad.idl")
public interface RATIO {

    float value = -0.0015f;
}
