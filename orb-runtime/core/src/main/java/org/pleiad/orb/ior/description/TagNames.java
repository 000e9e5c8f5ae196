package org.pleiad.orb.ior.description;

import java.util.Map;

/** Names of the tags that the OMG has given away (its list of vendor and tag ids), and of vendors' tags that are met. */
final class TagNames {
    private static final Map<Integer, String> PROFILES = Map.of(
            0, "TAG_INTERNET_IOP",
            1, "TAG_MULTIPLE_COMPONENTS",
            2, "TAG_SCCP_IOP",
            3, "TAG_UIPMC",
            4, "TAG_MOBILE_TERMINAL_IOP");

    private static final Map<Integer, String> COMPONENTS = Map.ofEntries(
            Map.entry(0, "TAG_ORB_TYPE"),
            Map.entry(1, "TAG_CODE_SETS"),
            Map.entry(2, "TAG_POLICIES"),
            Map.entry(3, "TAG_ALTERNATE_IIOP_ADDRESS"),
            Map.entry(5, "TAG_COMPLETE_OBJECT_KEY"),
            Map.entry(6, "TAG_ENDPOINT_ID_POSITION"),
            Map.entry(12, "TAG_LOCATION_POLICY"),
            Map.entry(13, "TAG_ASSOCIATION_OPTIONS"),
            Map.entry(14, "TAG_SEC_NAME"),
            Map.entry(15, "TAG_SPKM_1_SEC_MECH"),
            Map.entry(16, "TAG_SPKM_2_SEC_MECH"),
            Map.entry(17, "TAG_KerberosV5_SEC_MECH"),
            Map.entry(18, "TAG_CSI_ECMA_Secret_SEC_MECH"),
            Map.entry(19, "TAG_CSI_ECMA_Hybrid_SEC_MECH"),
            Map.entry(20, "TAG_SSL_SEC_TRANS"),
            Map.entry(21, "TAG_CSI_ECMA_Public_SEC_MECH"),
            Map.entry(22, "TAG_GENERIC_SEC_MECH"),
            Map.entry(23, "TAG_FIREWALL_TRANS"),
            Map.entry(24, "TAG_SCCP_CONTACT_INFO"),
            Map.entry(25, "TAG_JAVA_CODEBASE"),
            Map.entry(26, "TAG_TRANSACTION_POLICY"),
            Map.entry(27, "TAG_FT_GROUP"),
            Map.entry(28, "TAG_FT_PRIMARY"),
            Map.entry(29, "TAG_FT_HEARTBEAT_ENABLED"),
            Map.entry(30, "TAG_MESSAGE_ROUTERS"),
            Map.entry(31, "TAG_OTS_POLICY"),
            Map.entry(32, "TAG_INV_POLICY"),
            Map.entry(33, "TAG_CSI_SEC_MECH_LIST"),
            Map.entry(34, "TAG_NULL_TAG"),
            Map.entry(35, "TAG_SECIOP_SEC_TRANS"),
            Map.entry(36, "TAG_TLS_SEC_TRANS"),
            Map.entry(37, "TAG_ACTIVITY_POLICY"),
            Map.entry(38, "TAG_RMI_CUSTOM_MAX_STREAM_FORMAT"),
            Map.entry(39, "TAG_GROUP"),
            Map.entry(40, "TAG_GROUP_IIOP"),
            Map.entry(41, "TAG_PASSTHRU_TRANS"),
            Map.entry(42, "TAG_FIREWALL_PATH"),
            Map.entry(43, "TAG_IIOP_SEC_TRANS"),
            Map.entry(100, "TAG_DCE_STRING_BINDING"),
            Map.entry(101, "TAG_DCE_BINDING_NAME"),
            Map.entry(102, "TAG_DCE_NO_PIPES"),
            Map.entry(103, "TAG_DCE_SEC_MECH"),
            Map.entry(123, "TAG_INET_SEC_TRANS"),
            Map.entry(0x41545401, "TAG_OMNIORB_BIDIR"),
            Map.entry(0x41545402, "TAG_OMNIORB_UNIX_TRANS"),
            Map.entry(0x41545403, "TAG_OMNIORB_PERSISTENT_ID"),
            Map.entry(0x41545404, "TAG_OMNIORB_RESTRICTED_CONNECTION"),
            Map.entry(0x504C0001, "Pleiad: the server keeps sessions"));

    private TagNames() {}

    /** {@code null} if the tag is in no list. */
    static String ofProfile(int tag) {
        return PROFILES.get(tag);
    }

    /** {@code null} if the tag is in no list. */
    static String ofComponent(int tag) {
        return COMPONENTS.get(tag);
    }
}
