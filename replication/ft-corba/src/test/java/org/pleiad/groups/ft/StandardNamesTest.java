package org.pleiad.groups.ft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.TypeCodePackage.BadKind;
import org.omg.CORBA.TypeCodePackage.Bounds;
import org.pleiad.groups.ft.property.FtProperty;

/** What other vendors' programs know the services by (CORBA 3.0, chapter 23). */
class StandardNamesTest {

    @Test
    void interfacesHaveTheStandardsIds() {
        assertThat(List.of(
                        org.omg.FT.ReplicationManagerHelper.id(),
                        org.omg.FT.PropertyManagerHelper.id(),
                        org.omg.FT.ObjectGroupManagerHelper.id(),
                        org.omg.FT.GenericFactoryHelper.id(),
                        org.omg.FT.FaultNotifierHelper.id(),
                        org.omg.FT.PullMonitorableHelper.id(),
                        org.omg.FT.CheckpointableHelper.id(),
                        org.omg.FT.UpdateableHelper.id(),
                        org.omg.FT.HeartbeatPolicyHelper.id(),
                        org.omg.FT.HeartbeatEnabledPolicyHelper.id(),
                        org.omg.FT.RequestDurationPolicyHelper.id()))
                .containsExactly(
                        "IDL:omg.org/FT/ReplicationManager:1.0",
                        "IDL:omg.org/FT/PropertyManager:1.0",
                        "IDL:omg.org/FT/ObjectGroupManager:1.0",
                        "IDL:omg.org/FT/GenericFactory:1.0",
                        "IDL:omg.org/FT/FaultNotifier:1.0",
                        "IDL:omg.org/FT/PullMonitorable:1.0",
                        "IDL:omg.org/FT/Checkpointable:1.0",
                        "IDL:omg.org/FT/Updateable:1.0",
                        "IDL:omg.org/FT/HeartbeatPolicy:1.0",
                        "IDL:omg.org/FT/HeartbeatEnabledPolicy:1.0",
                        "IDL:omg.org/FT/RequestDurationPolicy:1.0");
    }

    @Test
    void exceptionsHaveTheStandardsIdsAndMembers() {
        assertThat(List.of(
                                org.omg.FT.InterfaceNotFoundHelper.type(),
                                org.omg.FT.ObjectGroupNotFoundHelper.type(),
                                org.omg.FT.MemberNotFoundHelper.type(),
                                org.omg.FT.ObjectNotFoundHelper.type(),
                                org.omg.FT.MemberAlreadyPresentHelper.type(),
                                org.omg.FT.BadReplicationStyleHelper.type(),
                                org.omg.FT.ObjectNotCreatedHelper.type(),
                                org.omg.FT.ObjectNotAddedHelper.type(),
                                org.omg.FT.PrimaryNotSetHelper.type(),
                                org.omg.FT.UnsupportedPropertyHelper.type(),
                                org.omg.FT.InvalidPropertyHelper.type(),
                                org.omg.FT.NoFactoryHelper.type(),
                                org.omg.FT.InvalidCriteriaHelper.type(),
                                org.omg.FT.CannotMeetCriteriaHelper.type(),
                                org.omg.FT.NoStateAvailableHelper.type(),
                                org.omg.FT.InvalidStateHelper.type(),
                                org.omg.FT.NoUpdateAvailableHelper.type(),
                                org.omg.FT.InvalidUpdateHelper.type())
                        .stream()
                        .map(StandardNamesTest::described))
                .containsExactly(
                        "IDL:omg.org/FT/InterfaceNotFound:1.0",
                        "IDL:omg.org/FT/ObjectGroupNotFound:1.0",
                        "IDL:omg.org/FT/MemberNotFound:1.0",
                        "IDL:omg.org/FT/ObjectNotFound:1.0",
                        "IDL:omg.org/FT/MemberAlreadyPresent:1.0",
                        "IDL:omg.org/FT/BadReplicationStyle:1.0",
                        "IDL:omg.org/FT/ObjectNotCreated:1.0",
                        "IDL:omg.org/FT/ObjectNotAdded:1.0",
                        "IDL:omg.org/FT/PrimaryNotSet:1.0",
                        "IDL:omg.org/FT/UnsupportedProperty:1.0 nam val",
                        "IDL:omg.org/FT/InvalidProperty:1.0 nam val",
                        "IDL:omg.org/FT/NoFactory:1.0 the_location type_id",
                        "IDL:omg.org/FT/InvalidCriteria:1.0 invalid_criteria",
                        "IDL:omg.org/FT/CannotMeetCriteria:1.0 unmet_criteria",
                        "IDL:omg.org/FT/NoStateAvailable:1.0",
                        "IDL:omg.org/FT/InvalidState:1.0",
                        "IDL:omg.org/FT/NoUpdateAvailable:1.0",
                        "IDL:omg.org/FT/InvalidUpdate:1.0");
    }

    private static String described(TypeCode type) {
        try {
            StringBuilder text = new StringBuilder(type.id());
            for (int i = 0; i < type.member_count(); i++) {
                text.append(' ').append(type.member_name(i));
            }
            return text.toString();
        } catch (BadKind | Bounds impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void propertiesHaveTheStandardsNames() {
        assertThat(Arrays.stream(FtProperty.values()).map(FtProperty::id))
                .containsExactly(
                        "org.omg.ft.ReplicationStyle",
                        "org.omg.ft.MembershipStyle",
                        "org.omg.ft.ConsistencyStyle",
                        "org.omg.ft.FaultMonitoringStyle",
                        "org.omg.ft.FaultMonitoringGranularity",
                        "org.omg.ft.Factories",
                        "org.omg.ft.InitialNumberReplicas",
                        "org.omg.ft.MinimumNumberReplicas",
                        "org.omg.ft.FaultMonitoringIntervalAndTimeout",
                        "org.omg.ft.CheckpointInterval");
    }

    @Test
    void tagsAndPoliciesHaveTheStandardsNumbers() {
        assertThat(List.of(
                        org.omg.FT.REQUEST_DURATION_POLICY.value,
                        org.omg.FT.HEARTBEAT_POLICY.value,
                        org.omg.FT.HEARTBEAT_ENABLED_POLICY.value,
                        org.omg.IOP.TAG_FT_GROUP.value,
                        org.omg.IOP.TAG_FT_PRIMARY.value,
                        org.omg.IOP.TAG_FT_HEARTBEAT_ENABLED.value,
                        org.omg.IOP.FT_GROUP_VERSION.value,
                        org.omg.IOP.FT_REQUEST.value))
                .containsExactly(47, 48, 49, 27, 28, 29, 12, 13);
    }
}
