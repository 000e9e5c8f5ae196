package golden.asynchronous;

import javax.annotation.processing.Generated;

/**
 * Asynchronous calls of IDL {@code asynchronous::AMI_AwkwardHandler}, id {@code IDL:pleiad.org/asynchronous/AMI_AwkwardHandler:1.0}.
 */
@Generated("org.pleiad.idl")
public final class AMI_AwkwardHandlerAsync {

    private final AMI_AwkwardHandler _target;

    private AMI_AwkwardHandlerAsync(AMI_AwkwardHandler target) {
        _target = target;
    }

    /**
     * Asynchronous calls of an object, with the policies of the reference.
     */
    public static AMI_AwkwardHandlerAsync of(AMI_AwkwardHandler target) {
        return new AMI_AwkwardHandlerAsync(target);
    }
}
